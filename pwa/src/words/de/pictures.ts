import type { Words } from "../words";
import { count, figures, say } from "./numbers";

const times = (n: number) => (n === 2 ? "zweimal" : count(n, { one: "einmal", other: `${say(n)} Mal` }));

export const pictures: Words["pictures"] = {
  title: "Bilder",
  door: "Ein Jahr Dankbarkeit, Hilfe hin und her, deine Kreise, was aus Treffen wurde.",
  lead: "Zum Anschauen, nicht zum Zählen. Tippe irgendwohin und lies, was war.",
  asList: "Dasselbe als Liste",
  keep: "Als Bild sichern",
  keepNamed: (title) => `Als Bild sichern: ${title}`,
  more: (n) => `und ${figures(n)} mehr`,
  year: {
    title: "Ein Jahr Dankbarkeit",
    about: "Jede Spalte ist eine Woche. Je mehr an einem Tag war, desto größer ist sein Zeichen.",
    described: (from, to, thanked, written, noticed) =>
      `Die Wochen vom ${from} bis zum ${to}: ${thanked} Mal gedankt, ${written} Seiten im Tagebuch, ${noticed} Mal Hilfe bemerkt.`,
    kinds: { thanked: "Ein Dank", written: "Eine Seite im Tagebuch", noticed: "Hilfe bemerkt" },
    week: (range, told) => `${range}. ${told}`,
    quiet: "Eine ruhige Woche.",
    thankedN: (n) => `${times(n)} gedankt`,
    writtenN: (n) => count(n, { one: "eine Seite im Tagebuch", other: `${figures(n)} Seiten im Tagebuch` }),
    noticedN: (n) => `${times(n)} Hilfe bemerkt`,
    thankedNames: (names) => `Du hast dich bedankt bei ${names}.`,
    noticedNames: (names) => `Dir fiel Hilfe auf von ${names}.`,
    pages: "Aus deinem Tagebuch:",
    empty:
      "Jeder Dank, den du schickst, jede Seite, die du schreibst, und jede Hilfe, die dir auffällt, bekommt hier ein Zeichen.",
    emptyDo: "Die erste Seite schreiben",
    columns: { month: "Monat", thanked: "Gedankt", written: "Tagebuch", noticed: "Hilfe bemerkt" },
  },
  help: {
    title: "Hilfe, hin und her",
    about:
      "Nach oben, was du gegeben hast, nach unten, was du bekommen hast. Beides tut gut, Monat für Monat.",
    each: (n) => `Jedes Zeichen steht für bis zu ${figures(n)} Mal.`,
    described: "Gegebene und erhaltene Hilfe in jedem der letzten zwölf Monate.",
    kinds: { given: "Du hast geholfen", received: "Dir wurde geholfen" },
    month: (month, told) => `${month}. ${told}`,
    quiet: "In diesem Monat ist nichts notiert.",
    givenN: (n) => `Du hast ${times(n)} geholfen.`,
    receivedN: (n) => `Dir wurde ${times(n)} geholfen.`,
    gave: (name) => `Du halfst ${name}`,
    got: (name) => `${name} half dir`,
    empty:
      "Wenn dir jemand hilft oder du hilfst, notiere es auf der Seite der Person, und hier wird es sichtbar.",
    emptyDo: "Jemanden auswählen",
    columns: { month: "Monat", given: "Du hast geholfen", received: "Dir wurde geholfen" },
  },
  circles: {
    title: "Deine Kreise",
    about: "In der Mitte bist du. In jedem Kreis steht dir am nächsten, mit wem du zuletzt Kontakt hattest.",
    described: (n) =>
      count(n, { one: "Ein Mensch in deinen Kreisen.", other: `${figures(n)} Menschen in deinen Kreisen.` }),
    person: (name, circle, last) => `${name}, ${circle}, ${last}`,
    lastTouch: (when) => `Kontakt ${when}`,
    neverTouched: "noch nichts notiert",
    bounded: (shown, all) =>
      `${figures(shown)} von ${figures(all)} Menschen sind eingezeichnet: die mit dem jüngsten Kontakt.`,
    outside: (n) =>
      count(n, {
        one: "Ein Mensch ist in keinem Kreis.",
        other: `${figures(n)} Menschen sind in keinem Kreis.`,
      }),
    empty: "Nimm in deine Kreise auf, wem du nahe bleiben willst, und hier versammeln sie sich um dich.",
    emptyDo: "Jemanden auswählen",
  },
  events: {
    title: "Treffen, und was daraus wurde",
    about: "An jedem Zweig stehen die, die du dort kennengelernt hast, und was seither daraus wurde.",
    described: (n) =>
      count(n, {
        one: "Ein Treffen und wer dort war.",
        other: `${figures(n)} Treffen und wer dort war.`,
      }),
    kinds: {
      met: "Dort getroffen",
      in_touch: "Seither in Kontakt",
      helped: "Seither geholfen, hin oder her",
      introduced: "Seither bekannt gemacht",
    },
    nobody: "Noch niemand notiert",
    at: (name, event, told) => `${name}, getroffen bei ${event}. ${told}`,
    nothingYet: "Seither ist nichts notiert. Ein kurzer Gruß freut immer.",
    momentsN: (n) => `Seither ${times(n)} in Kontakt.`,
    helpsN: (n) => `${times(n)} Hilfe, hin oder her.`,
    introductionsN: (n) => `${times(n)} mit anderen bekannt gemacht.`,
    earlier: "Frühere Treffen zeigen",
    empty: "Treffen sammeln die Menschen, die du kennenlernst. Beginne mit dem nächsten.",
    emptyDo: "Ein Treffen anlegen",
  },
};
