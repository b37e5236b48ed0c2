import type { Words } from "../words";
import { count, say } from "./numbers";

export const ties: Words["ties"] = {
  title: "Alte Bekannte",
  door: "Zwei Menschen im Monat, die sich über ein Wort freuen könnten.",
  lead: "Zwei Menschen im Monat, von denen du lange nichts gehört hast: einem schreibt es sich leicht, einer liegt weniger nahe.",
  today: (n) =>
    count(n, {
      one: "Jemand aus früheren Jahren kommt dir vielleicht in den Sinn.",
      other: "Zwei Menschen aus früheren Jahren kommen dir vielleicht in den Sinn.",
    }),
  look: "Wer ist es?",
  trueLine: "Ein Gruß aus heiterem Himmel ist meist willkommener, als wir denken.",
  source:
    "In 13 Experimenten mit über 5.900 Menschen wurde es mehr geschätzt als erwartet, wenn sich jemand meldete, am meisten, wenn es überraschend kam. Der Rat alter Bekannter war mindestens so nützlich wie der von heutigen. Weniger als ein Drittel schrieb alten Freunden, obwohl sie es wollten; nach etwas zum Aufwärmen waren es mehr.",
  sourceSurprise: "Liu, Rim, Min und Min, 2022, 10.1037/pspi0000402",
  sourceDormant: "Levin, Walter und Murnighan, 2011, Organization Science 22(4), 923–939",
  sourceWarmUp: "Aknin und Sandstrom, 2024, 10.1038/s44271-024-00075-8",
  slots: { comfortable: "Leicht zu schreiben", less_obvious: "Weniger naheliegend" },
  moments: (n, month) =>
    count(n, {
      one: `Ihr hattet einen gemeinsamen Moment, im ${month}.`,
      other: `Ihr hattet ${say(n)} gemeinsame Momente, den letzten im ${month}.`,
    }),
  helpedYou: (first) => `${first} hat dir geholfen.`,
  youHelped: (first) => `Du hast ${first} geholfen.`,
  metAt: (event, month) => `Ihr habt euch bei ${event} getroffen, im ${month}.`,
  offers: (what) => `Was dieser Mensch geben kann: ${what}`,
  cares: (what) => `Was diesem Menschen wichtig ist: ${what}`,
  tag: (tag) => `„${tag}“ verbindet mit Menschen, die du jetzt siehst.`,
  work: (work) => `Was dieser Mensch macht: ${work}`,
  warmUp: "Erst etwas zum Aufwärmen",
  easyThanks: "Einem nahen Menschen kurz Danke schreiben",
  lastWords: "Eure letzten Worte noch einmal lesen",
  news: (first) => `Ansehen, was ${first} jetzt macht`,
  page: (first) => `Die Seite von ${first} lesen`,
  write: (first) => `${first} schreiben`,
  letter: "Deine Worte",
  letterHint: "Ein Anfang, kein Brief. Drei eigene Zeilen genügen.",
  letters: {
    comfortable: (first) =>
      `Hallo ${first},\n\nheute musste ich an dich denken, und mir fiel auf, wie lange es her ist. Wie geht es dir, was beschäftigt dich?\n\nKeine Eile mit einer Antwort. Ich wollte nur einmal grüßen.`,
    met: (first, event) =>
      `Hallo ${first},\n\nwir haben uns bei ${event} kennengelernt, und heute musste ich an dich denken. Woran arbeitest du zurzeit?\n\nKeine Eile mit einer Antwort. Ich würde einfach gern davon hören.`,
    less_obvious: (first) =>
      `Hallo ${first},\n\nes ist eine Weile her, und heute musste ich an dich denken. Woran arbeitest du zurzeit?\n\nKeine Eile mit einer Antwort. Ich würde einfach gern davon hören.`,
  },
  subject: "Ein Gruß nach langer Zeit",
  wrote: "Ich habe geschrieben",
  wroteSaid: (first) => `Wie schön. Dein Wort an ${first} ist notiert.`,
  anotherTime: "Ein andermal",
  anotherTimeSaid: "Gut. Das darf eine Jahreszeit lang ruhen.",
  notThem: "Nicht diesen Menschen",
  notThemSaid: (first) => `${first} wird nicht mehr vorgeschlagen.`,
  answered: {
    wrote: (first) => `Du hast ${first} diesen Monat geschrieben.`,
    another_time: (first) => `${first} darf auf eine andere Jahreszeit warten.`,
  },
  nobody:
    "Niemand ist lange still, oder es fällt gerade niemand ein. Wenn ein Moment ein halbes Jahr zurückliegt, erscheint hier vielleicht jemand.",
  paused: "Du hast alles pausiert, darum wird bis dahin niemand vorgeschlagen.",
  leftOut: "Nicht vorschlagen",
  letBackIn: "Wieder vorschlagen",
  letBackInSaid: (first) => `${first} darf dir wieder in den Sinn kommen.`,
};
