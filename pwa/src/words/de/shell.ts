import type { Words } from "../words";
import { count, figures } from "./numbers";

export const shell: Words["shell"] = {
  places: "Hauptbereiche",
  today: "Heute",
  people: "Menschen",
  add: "Neu",
  give: "Geben",
  reflect: "Rückblick",
  settings: "Einstellungen",
  back: "Zurück",
  close: "Schließen",
  skip: "Zum Inhalt springen",
  notFoundTitle: "Diese Seite steht nicht im Notizbuch",
  notFound: "Vielleicht wurde sie entfernt, oder in der Adresse steckt ein Tippfehler.",
  toToday: "Zurück zu Heute",
  newVersion: "Eine neue Version von Kith ist da.",
  takeNewVersion: "Jetzt verwenden",
  install: "Kith installieren",
  installWhy: "Vom Startbildschirm öffnet sich Kith im Nu, auch ohne Empfang.",
  installIos:
    "Auf dem iPhone: Tippe auf Teilen und dann auf „Zum Home-Bildschirm“. Am besten, bevor du viel schreibst, damit deine Notizen gleich dort beginnen.",
  later: "Später",
  sync: {
    saved: "Alles gesichert",
    waiting: "Noch nicht alles ist in deinem Konto",
    offline: "Keine Verbindung",
    signed_out: "Bitte melde dich wieder an",
    local: "Nur auf diesem Gerät gesichert",
  },
  syncSays: {
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
  },
  syncNow: "Jetzt abgleichen",
  signIn: "Anmelden",
  refused: (n) =>
    count(n, {
      one: "Ein Eintrag konnte nicht in deinem Konto gespeichert werden. Er bleibt auf diesem Gerät.",
      other: `${figures(n)} Einträge konnten nicht in deinem Konto gespeichert werden. Sie bleiben auf diesem Gerät.`,
    }),
};
