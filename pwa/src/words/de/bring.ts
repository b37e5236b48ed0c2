import type { Words } from "../words";
import { count, figures } from "./numbers";

export const bring: Words["bring"] = {
  title: "LinkedIn-Kontakte einlesen",
  how: "In LinkedIn: Einstellungen, Datenschutz, Kopie deiner Daten anfordern, Kontakte. Die Datei heißt Connections.csv.",
  choose: "Datei wählen",
  reading: "Die Datei wird gelesen…",
  adds: "Neu",
  updates: "Ergänzt",
  skips: "Unverändert",
  rejects: "Nicht lesbar",
  rowsTitle: "Die ersten Zeilen",
  line: "Zeile",
  name: "Name",
  what: "Was geschieht",
  whats: { add: "Kommt dazu", update: "Wird ergänzt", skip: "Bleibt", reject: "Nicht eingelesen" },
  nothing: "Nichts Neues in dieser Datei. Alle darin stehen schon in deinem Notizbuch.",
  go: (n) => count(n, { one: "Einen Menschen einlesen", other: `${figures(n)} Menschen einlesen` }),
  progress: "Wird eingelesen",
  done: (added) => count(added, { one: "Ein Mensch ist dazugekommen.", other: `${figures(added)} Menschen sind dazugekommen.` }),
  doneUpdated: (n) => count(n, { one: "Eine Seite wurde ergänzt.", other: `${figures(n)} Seiten wurden ergänzt.` }),
  other: "Andere Datei wählen",
  unreadable: "Diese Datei ließ sich nicht als LinkedIn-Kontakte lesen. Nichts wurde geändert. Wähle die Datei mit dem Namen Connections.csv.",
  whys: {
    same: "Schon da, nichts Neues",
    no_name: "Kein Name in dieser Zeile",
  },
};
