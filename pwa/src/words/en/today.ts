import { atStart } from "../counting";
import { count, say } from "./numbers";

export const today = {
  title: "Today",
  thanksWait: (n: number) =>
    count(n, { one: "One thank-you is waiting.", other: `${atStart(say(n))} thank-yous are waiting.` }),
  gladToHear: (n: number) =>
    count(n, {
      one: "One person would be glad to hear from you.",
      other: `${atStart(say(n))} people would be glad to hear from you.`,
    }),
  thanks: "Say thank you",
  allThanks: "All thank-yous",
  checkIns: "Stay in touch",
  promises: "Your promises",
  metToday: "People met today",
  lastTouch: (when: string) => `Last in touch ${when}`,
  neverTouched: "You have not written down a moment yet",
  logged: (first: string) => `Written down. ${first} will come up again in good time.`,
  howInTouch: (first: string) => `How were you in touch with ${first}?`,
  inTouch: "We were in touch",
  later: "Later",
  snoozed: (when: string) => `Will come up again ${when}.`,
  kept: "I did it",
  keptSaid: "Promise kept. Well done.",
  promiseTo: (first: string) => `To ${first}`,
  promiseBy: (when: string) => `Planned: ${when}`,
  pinned: "You are at",
  metCount: (n: number) =>
    n === 0
      ? "Nobody written down yet. The first name is enough."
      : count(n, { one: "You have met one person here.", other: `You have met ${say(n)} people here.` }),
  addHere: "Add someone",
  openEvent: "Open event",
  startEvent: "At a conference or a meetup?",
  startEventWhy: "Pin it, and everyone you add lands in it.",
  startEventDo: "Pin an event",
  firstDo: "Add someone",
};
