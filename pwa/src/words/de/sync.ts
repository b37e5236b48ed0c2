import type { Words } from "../words";
import { count, figures } from "./numbers";

export const sync: Words["sync"] = {
  names: {
    saved: "Alles gesichert",
    waiting: "Noch nicht alles ist in deinem Konto",
    offline: "Keine Verbindung",
    signed_out: "Bitte melde dich wieder an",
    local: "Nur auf diesem Gerät gesichert",
    full: "Kein Platz mehr auf diesem Gerät",
  },
  says: {
    saved: "Alles, was du geschrieben hast, ist auf diesem Gerät und in deinem Konto sicher.",
    waiting: (n) =>
      count(n, {
        one: "Eine Änderung ist auf diesem Gerät gesichert und unterwegs zu deinem Konto.",
        other: `${figures(n)} Änderungen sind auf diesem Gerät gesichert und unterwegs zu deinem Konto.`,
      }),
    offline: (n) =>
      n === 0
        ? "Du bist offline. Alles funktioniert weiter, und was du schreibst, ist auf diesem Gerät gesichert."
        : count(n, {
            one: "Du bist offline. Eine Änderung ist auf diesem Gerät gesichert und folgt, sobald du wieder verbunden bist.",
            other: `Du bist offline. ${figures(n)} Änderungen sind auf diesem Gerät gesichert und folgen, sobald du wieder verbunden bist.`,
          }),
    signed_out:
      "Deine Notizen sind auf diesem Gerät sicher. Melde dich wieder an, damit sie mit deinem Konto im Gleichschritt bleiben.",
    local: "Ohne Konto liegen deine Notizen nur auf diesem Gerät.",
    full: "Was von deinen anderen Geräten kommt, passt hier nicht mehr hin. Was du geschrieben hast, ist gesichert; schaffe etwas Platz, dann geht es von selbst weiter.",
  },
  now: "Jetzt abgleichen",
  signIn: "Anmelden",
  refused: (n) =>
    count(n, {
      one: "Ein Eintrag konnte nicht in deinem Konto gespeichert werden. Er bleibt auf diesem Gerät.",
      other: `${figures(n)} Einträge konnten nicht in deinem Konto gespeichert werden. Sie bleiben auf diesem Gerät.`,
    }),
  atRisk: (n) =>
    count(n, {
      one: "Bisher gibt es sie nur hier, und dieser Browser hat nicht zugesagt, sie zu behalten: Löschst du seine Daten, ist sie weg.",
      other:
        "Bisher gibt es sie nur hier, und dieser Browser hat nicht zugesagt, sie zu behalten: Löschst du seine Daten, sind sie weg.",
    }),
  riskAlone:
    "Dieser Browser hat nicht zugesagt, sie zu behalten: Löschst du seine Daten, sind sie weg. Ein Konto oder der Export in den Einstellungen schafft ein zweites Exemplar.",
};
