import type { Words } from "../words";
import { count, figures } from "./numbers";

export const people: Words["people"] = {
  title: "Menschen",
  search: "Menschen suchen",
  searchHint: "Namen, Firmen, Stichwörter, Notizen",
  all: "Alle",
  found: (n) => count(n, { one: "Ein Mensch", other: `${figures(n)} Menschen` }),
  nobodyFound: "Niemand zu diesen Worten. Ein Teil von Name, Firma oder Stichwort genügt.",
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
};
