import { atStart } from "../counting";
import type { Words } from "../words";
import { count, say } from "./numbers";

export const today: Words["today"] = {
  title: "Heute",
  thanksWait: (n) => count(n, { one: "Ein Dank wartet.", other: `${atStart(say(n))} Danksagungen warten.` }),
  gladToHear: (n) =>
    count(n, {
      one: "Ein Mensch würde sich freuen, von dir zu hören.",
      other: `${atStart(say(n))} Menschen würden sich freuen, von dir zu hören.`,
    }),
  thanks: "Danke sagen",
  allThanks: "Alle Danksagungen",
  checkIns: "In Verbindung bleiben",
  promises: "Deine Versprechen",
  metToday: "Heute getroffen",
  lastTouch: (when) => `Zuletzt in Verbindung: ${when}`,
  neverTouched: "Du hast noch keinen Moment notiert",
  logged: (first) => `Notiert. ${first} meldet sich hier zur rechten Zeit wieder.`,
  howInTouch: (first) => `Wie wart ihr in Verbindung, du und ${first}?`,
  inTouch: "Wir waren in Verbindung",
  later: "Später",
  snoozed: (when) => `Kommt wieder: ${when}.`,
  kept: "Erledigt",
  keptSaid: "Versprechen gehalten. Gut gemacht.",
  promiseTo: (first) => `An ${first}`,
  promiseBy: (when) => `Vorgesehen: ${when}`,
  pinned: "Du bist bei",
  metCount: (n) =>
    n === 0
      ? "Noch niemand notiert. Der Vorname genügt."
      : count(n, {
          one: "Du hast hier einen Menschen getroffen.",
          other: `Du hast hier ${say(n)} Menschen getroffen.`,
        }),
  addHere: "Jemanden notieren",
  openEvent: "Treffen öffnen",
  startEvent: "Auf einer Konferenz oder einem Meetup?",
  startEventWhy: "Hefte es an, und alle, die du notierst, landen darin.",
  startEventDo: "Treffen anheften",
  firstDo: "Jemanden notieren",
};
