import { atStart } from "../counting";
import { count, say } from "./numbers";

export const events = {
  title: "Events",
  all: "All events",
  newTitle: "Where are you?",
  newOne: "New event",
  editTitle: "Edit event",
  name: "Name",
  place: "Place",
  starts: "Starts",
  ends: "Ends",
  hereNow: "I’m here now",
  hereNowHint: "Everyone you add lands here until it ends.",
  saved: (name: string) => `${name} is written down.`,
  pin: "Pin",
  unpin: "Unpin",
  pinnedSaid: (name: string) => `Pinned. Everyone you add lands in ${name}.`,
  unpinnedSaid: (name: string) => `${name} is no longer pinned.`,
  pinnedNow: "Pinned now",
  addHere: "Add person here",
  met: "People you met",
  metNobody: "Nobody yet. Add the first person while the talk is fresh.",
  metLine: (n: number) => count(n, { one: "You met one person.", other: `You met ${say(n)} people.` }),
  unthankedLine: (n: number) =>
    count(n, {
      one: "One has not heard a thank-you yet.",
      other: `${atStart(say(n))} have not heard a thank-you yet.`,
    }),
  allThankedLine: "Everyone who helped you here has been thanked.",
  thanked: "Thanked",
  notYet: "Not yet thanked",
  toThanks: "Write thank-yous",
  empty: "A conference, a meetup, a dinner: events hold the people you meet there.",
  gone: "This event is no longer in the notebook.",
};
