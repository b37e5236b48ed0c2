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
  done: (added) =>
    count(added, {
      one: "Ein Mensch ist dazugekommen.",
      other: `${figures(added)} Menschen sind dazugekommen.`,
    }),
  doneUpdated: (n) =>
    count(n, { one: "Eine Seite wurde ergänzt.", other: `${figures(n)} Seiten wurden ergänzt.` }),
  other: "Andere Datei wählen",
  problems: {
    too_big: "Diese Datei ist größer, als Kith auf einmal liest. Nichts wurde geändert.",
    empty_file: "Diese Datei ist leer. Nichts wurde geändert.",
    zip_file:
      "Das ist das ganze Archiv. Öffne es auf Telefon oder Computer und wähle darin die Datei Connections.csv.",
    no_header:
      "Es fand sich keine Zeile mit Spaltennamen, das sieht nicht nach Connections.csv aus. Nichts wurde geändert.",
    not_linkedin:
      "Das ist eine Tabelle, aber keine LinkedIn-Kontakte. Wähle die Datei mit dem Namen Connections.csv.",
    too_many_rows: "Diese Datei hat mehr Zeilen, als Kith auf einmal aufnimmt. Nichts wurde geändert.",
    import_stopped:
      "Das Einlesen hat unterwegs angehalten. Was schon da ist, bleibt; dieselbe Datei noch einmal bringt den Rest, und niemanden doppelt.",
    unknown: "Diese Datei ließ sich nicht als LinkedIn-Kontakte lesen. Nichts wurde geändert.",
  },
  whys: {
    new_person: "Neu in deinem Notizbuch",
    fills_gaps: "Ergänzt, was leer war; deine Worte bleiben",
    already_here: "Schon da, nichts Neues",
    twice_in_file: "Zweimal in dieser Datei",
    several_fit: "Mehrere Menschen passen, darum wird niemand geändert",
    empty_row: "Leere Zeile",
    unsafe_link: "Kommt ohne den Link, der keine Web-Adresse ist",
    bad_email: "Kommt ohne die E-Mail, die keine Adresse ist",
    bad_date: "Kommt ohne das Datum, das nicht lesbar war",
    too_long: "Sehr langer Text wurde gekürzt",
    no_name: "Kein Name in dieser Zeile",
    too_few_cells: "Diese Zeile hat zu wenige Spalten",
    too_many_cells: "Diese Zeile hat zu viele Spalten",
    unclosed_quote: "Ein Anführungszeichen wird nie geschlossen",
    row_too_long: "Diese Zeile ist zu lang",
  },
  attention: "Einen Blick wert",
  moreRows: (n) => count(n, { one: "Noch eine solche Zeile.", other: `Noch ${figures(n)} solche Zeilen.` }),
};
