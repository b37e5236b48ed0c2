import type { Words } from "../words";
import { count, figures } from "./numbers";

export const storage: Words["storage"] = {
  blocked:
    "Kith ist in einem anderen Tab mit einer älteren Version offen. Schließe ihn; hier geht es dann von selbst weiter.",
  newer:
    "In diesem Tab läuft ein älteres Kith als das, mit dem deine Notizen zuletzt offen waren. Nichts ist verloren; lade die Seite neu.",
  reload: "Neu laden",
  silent:
    "Der Speicher dieses Browsers antwortet nicht. Nichts ist verloren; wenn es so bleibt, schließe alle Kith-Tabs und öffne Kith wieder.",
  unavailable:
    "Dieser Browser lässt Kith hier nichts behalten, wie in manchen privaten Fenstern; darum lässt sich nichts aufschreiben. Öffne Kith in einem normalen Fenster oder erlaube ihm, Daten zu speichern.",
  clearedWithAccount:
    "Dieser Browser hat gelöscht, was Kith auf diesem Gerät aufbewahrt hat. Deine Notizen kommen aus deinem Konto zurück.",
  clearedAlone:
    "Dieser Browser hat gelöscht, was Kith auf diesem Gerät aufbewahrt hat. Ohne Konto gab es davon kein zweites Exemplar.",
  unsentLost: (n) =>
    count(n, {
      one: "Eine Änderung war noch nicht in deinem Konto und ließ sich nicht bewahren.",
      other: `${figures(n)} Änderungen waren noch nicht in deinem Konto und ließen sich nicht bewahren.`,
    }),
  understood: "In Ordnung",
};
