import type { Words } from "../words";
import { count, figures } from "./numbers";

export const people: Words["people"] = {
  title: "Menschen",
  search: "Menschen suchen",
  searchHint: "Namen, Firmen, Stichwörter, Notizen",
  all: "Alle",
  found: (n) => count(n, { one: "Ein Mensch", other: `${figures(n)} Menschen` }),
  nobodyFound: "Niemand zu diesen Worten. Ein Teil von Name, Firma oder Stichwort genügt.",
  onlyNear: (n) =>
    count(n, {
      one: "Niemand mit genau diesen Worten; ein Mensch kommt ihnen nah",
      other: `Niemand mit genau diesen Worten; ${figures(n)} Menschen kommen ihnen nah`,
    }),
  filter: "Kreise",
  empty: "Alle, die du triffst, finden hier ihren Platz. Beginne mit einem Namen.",
  bring: "Oder hole deine LinkedIn-Kontakte",
  choose: "Wähle jemanden, um die Seite zu lesen.",
  circles: {
    inner: "Innerster",
    close: "Nah",
    active: "Aktiv",
    light: "Locker",
    resting: "Ruhend",
  },
  noCircle: "Kein Kreis",
  filterKeys: { tag: "stichwort", event: "treffen", circle: "kreis" },
  suggestions: "Suche eingrenzen",
  recent: "Letzte Suchen",
  forgetRecent: "Vergessen",
  why: {
    work: "",
    tag: "Stichwort:",
    event: "Getroffen bei",
    people: "Notiz:",
    moments: "Moment:",
    favors: "Hilfe:",
    thanks: "Dank:",
    promises: "Versprechen:",
    journal: "Tagebuch:",
  },
  sort: "Reihenfolge",
  sorts: {
    name: "Nach Name",
    circle: "Nach Kreis",
    last: "Nach letztem Kontakt",
    event: "Nach Treffen",
    tag: "Nach Stichwort",
  },
  ages: {
    week: "Diese Woche in Kontakt",
    month: "Innerhalb eines Monats",
    season: "Innerhalb von drei Monaten",
    year: "Innerhalb eines Jahres",
    older: "Länger her",
    "": "Noch nichts notiert",
  },
  noEvent: "Kein Treffen",
  noTag: "Kein Stichwort",
  jump: "Springen zu",
  jumpElsewhere: "Zu einem anderen Teil der Liste springen",
  select: "Auswählen",
  selecting: "Ausgewählte Menschen",
  selectAll: "Alle",
  selected: (n) => (n === 0 ? "Wähle aus" : count(n, { one: "Ein Mensch", other: `${figures(n)} Menschen` })),
  tagThem: "Stichwort",
  circleThem: "Kreis",
  deleteThem: "Löschen",
  progress: (done, total) => `${figures(done)} von ${figures(total)}`,
  tagTitle: (n) =>
    count(n, { one: "Stichwörter für einen Menschen", other: `Stichwörter für ${figures(n)} Menschen` }),
  takeAway: "Wegnehmen",
  circleTitle: (n) =>
    count(n, { one: "Kreis für einen Menschen", other: `Kreis für ${figures(n)} Menschen` }),
  taggedSaid: (n) =>
    count(n, {
      one: "Stichwörter eines Menschen geändert.",
      other: `Stichwörter von ${figures(n)} Menschen geändert.`,
    }),
  circledSaid: (n, circle) =>
    count(n, { one: `Ein Mensch: ${circle}.`, other: `${figures(n)} Menschen: ${circle}.` }),
  deletedSaid: (n) => count(n, { one: "Ein Mensch gelöscht.", other: `${figures(n)} Menschen gelöscht.` }),
};
