import { atStart } from "../counting";
import type { Words } from "../words";
import { count, say } from "./numbers";

export const events: Words["events"] = {
  title: "Treffen",
  all: "Alle Treffen",
  newTitle: "Wo bist du?",
  newOne: "Neues Treffen",
  editTitle: "Treffen bearbeiten",
  name: "Name",
  place: "Ort",
  starts: "Beginnt",
  ends: "Endet",
  hereNow: "Ich bin gerade hier",
  hereNowHint: "Alle, die du notierst, landen hier, bis es endet.",
  saved: (name) => `${name} ist notiert.`,
  pin: "Anheften",
  unpin: "Lösen",
  pinnedSaid: (name) => `Angeheftet. Alle, die du notierst, landen in ${name}.`,
  unpinnedSaid: (name) => `${name} ist nicht mehr angeheftet.`,
  pinnedNow: "Gerade angeheftet",
  addHere: "Hier jemanden notieren",
  met: "Menschen, die du getroffen hast",
  metNobody: "Noch niemand. Notiere den ersten Menschen, solange das Gespräch frisch ist.",
  metLine: (n) =>
    count(n, { one: "Du hast einen Menschen getroffen.", other: `Du hast ${say(n)} Menschen getroffen.` }),
  unthankedLine: (n) =>
    count(n, {
      one: "Einer davon hat noch kein Danke gehört.",
      other: `${atStart(say(n))} davon haben noch kein Danke gehört.`,
    }),
  allThankedLine: "Allen, die dir hier geholfen haben, hast du gedankt.",
  thanked: "Gedankt",
  notYet: "Noch nicht gedankt",
  toThanks: "Danksagungen schreiben",
  empty: "Eine Konferenz, ein Meetup, ein Abendessen: Treffen bewahren die Menschen, die du dort triffst.",
  whoElse: "Wer war noch dabei?",
  whoElseHint: "Jemand, den du schon kennst",
  addThese: (n) => count(n, { one: "War dabei", other: `Diese ${say(n)} waren dabei` }),
  added: (n) =>
    count(n, {
      one: "Ein Mensch ist dazugekommen.",
      other: `${atStart(say(n))} Menschen sind dazugekommen.`,
    }),
  newHere: "Jemand Neues",
  logHere: "Moment notieren",
  story: "Was hier geschah",
  storyEmpty: "Momente, Hilfe und Versprechen von hier stehen dann an dieser Stelle, der Reihe nach.",
  removed: (name) => `${name} ist gelöscht. Die Menschen und deine Momente bleiben.`,
  zone: "Zeitzone",
  inZone: (zone) => `Ortszeit ${zone}`,
  noYear: "Ohne Datum",
  endsWrong: "Ein Treffen kann nicht enden, bevor es beginnt.",
  nameNeeded: "Ein Name wird gebraucht.",
  dayNeeded: "Wähle einen Tag.",
  gone: "Dieses Treffen steht nicht mehr im Notizbuch.",
};
