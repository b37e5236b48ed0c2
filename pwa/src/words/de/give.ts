import { atStart } from "../counting";
import type { Words } from "../words";
import { count, say } from "./numbers";

export const give: Words["give"] = {
  title: "Geben",
  lead: (n) =>
    count(n, {
      one: "Ein Mensch, dem du danken kannst.",
      other: `${atStart(say(n))} Menschen, denen du danken kannst.`,
    }),
  leadEvent: (event) => `Die Menschen, die dir bei ${event} geholfen haben.`,
  easy: "Fang mit etwas Leichtem an. Kurz ist gut; es kommt aufs Absenden an.",
  soon: "Demnächst",
  now: "Jetzt ist eine gute Zeit",
  comesUp: (when) => `Kommt ${when}`,
  empty: "Allen, die dir geholfen haben, ist gedankt. Ein schönes Gefühl; behalte es.",
  emptyFirst:
    "Wenn dir jemand hilft, notiere es unter „Danken für“. Einen Tag nach eurer Begegnung wird hier eine Karte daraus.",
  writeTitle: (first) => `${first} danken`,
  prompts: "Drei kleine Anstöße",
  promptDid: (first) => `Was ${first} getan hat`,
  promptSays: "Was das über sie oder ihn sagt",
  promptChanged: "Was es für dich verändert hat",
  promptDidEx: "Du hast dir eine Stunde für meinen Vortrag genommen.",
  promptSaysEx: "Du merkst, was andere brauchen, bevor sie fragen.",
  promptChangedEx: "Ich habe den Schluss neu geschrieben, und er kam an.",
  greeting: (first) => `Hallo ${first},`,
  yourWords: "Deine Worte",
  useLines: "Meine drei Zeilen nehmen",
  handOff: "Auf den Weg bringen",
  handOffHint: "Kith verschickt nie selbst etwas.",
  mail: "Mail",
  share: "Teilen",
  copy: "Kopieren",
  copied: "Kopiert. Füge es dort ein, wo ihr euch schreibt.",
  subject: "Danke",
  markSent: "Als gesendet notieren",
  sentSaid: (first) => `Schön. Dein Dank an ${first} ist notiert.`,
  gone: "Dieser Dank wartet nicht mehr.",
};
