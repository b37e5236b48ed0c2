import type { Words } from "../words";

export const bringWhy: Pick<Words["bring"], "problems" | "whys"> = {
  problems: {
    too_big:
      "Diese Datei ist größer, als Kith auf einmal liest: 10 MB, als Archiv 50 MB. Nichts wurde geändert.",
    empty_file: "Diese Datei ist leer. Nichts wurde geändert.",
    zip_locked:
      "Dieses Archiv ist mit einem Passwort verschlossen. Öffne es selbst und wähle die Datei darin. Nichts wurde geändert.",
    zip64:
      "Dieses Archiv ist von einer Art für sehr große Dateien. Öffne es selbst und wähle die Datei darin. Nichts wurde geändert.",
    zip_damaged:
      "Dieses Archiv ist beschädigt und lässt sich nicht öffnen. Vielleicht hilft es, es noch einmal zu holen. Nichts wurde geändert.",
    zip_too_much:
      "Etwas in diesem Archiv ist ausgepackt größer, als Kith auf einmal liest. Nichts wurde geändert.",
    zip_nothing:
      "In diesem Archiv ist nichts, das Kith kennt. Öffne es selbst und wähle die Liste darin. Nichts wurde geändert.",
    no_header: "In dieser Datei fanden sich keine Menschen, Treffen oder Seiten. Nichts wurde geändert.",
    kith_file:
      "Das ist eine Datei von Kith selbst. Hol sie unten herein, bei „Eine Datei, die du aus Kith exportiert hast“. Nichts wurde geändert.",
    not_known: "In dieser Datei ist nichts, das Kith kennt. Nichts wurde geändert.",
    not_understood:
      "Diese Datei bricht ab oder ist beschädigt. Vielleicht hilft es, sie noch einmal zu holen. Nichts wurde geändert.",
    too_many_cards:
      "Diese Datei hat mehr Karten, als Kith auf einmal aufnimmt: 5.000. Nichts wurde geändert.",
    too_many_rows:
      "Diese Datei hat mehr Zeilen, als Kith auf einmal aufnimmt: 50.000. Nichts wurde geändert.",
    import_stopped:
      "Es hat unterwegs angehalten. Was schon da ist, bleibt, und der Rest geht beim nächsten Start weiter.",
    storage_full:
      "Auf diesem Gerät ist kein Platz mehr. Schaffe welchen und wähle die Datei noch einmal. Nichts wurde geändert.",
    not_saved: "Dieses Gerät konnte es nicht behalten. Wähle die Datei noch einmal. Nichts wurde geändert.",
    unknown: "Diese Datei ließ sich nicht lesen. Nichts wurde geändert.",
  },
  whys: {
    new_person: "Neu in deinem Notizbuch",
    new_moment: "Neue Momente",
    new_favor: "Neue Gefallen",
    new_page: "Neue Tagebuchseiten",
    fills_gaps: "Ergänzt, was leer war; deine Worte bleiben",
    already_here: "Schon da, nichts Neues",
    twice_in_file: "Zweimal in dieser Datei",
    several_fit: "Mehrere Menschen passen, darum wird niemand geändert",
    who_is_meant: "Nur der Name passt, darum entscheidest du",
    nobody_known: "Über niemanden, den du kennst",
    in_future: "Ist noch nicht geschehen",
    left_alone: "Von dir ausgelassen",
    empty_row: "Leere Zeile",
    unsafe_link: "Kommt ohne den Link, der keine Web-Adresse ist",
    bad_email: "Kommt ohne die E-Mail, die keine Adresse ist",
    bad_date: "Das Datum war nicht lesbar",
    too_long: "Sehr langer Text wurde gekürzt",
    left_out: "Kommt ohne das, was sich nicht behalten ließ",
    no_name: "Kein Name in dieser Zeile",
    too_few_cells: "Diese Zeile hat zu wenige Spalten",
    too_many_cells: "Diese Zeile hat zu viele Spalten",
    unclosed_quote: "Ein Anführungszeichen wird nie geschlossen",
    row_too_long: "Diese Zeile ist zu lang",
    not_understood: "Das ließ sich nicht verstehen",
  },
};
