import { atStart } from "../counting";
import { count, say } from "./numbers";

export const give = {
  title: "Give",
  lead: (n: number) =>
    count(n, { one: "One person to thank.", other: `${atStart(say(n))} people to thank.` }),
  leadEvent: (event: string) => `The people who helped you at ${event}.`,
  easy: "Start with an easy one. Short is fine; sending is the point.",
  soon: "Coming up",
  now: "A good time now",
  comesUp: (when: string) => `Comes up ${when}`,
  empty: "Everyone who helped you has been thanked. That is a fine feeling; keep it.",
  emptyFirst:
    "When someone helps you, write it under “Thank for”. It becomes a card here, a day after you met.",
  writeTitle: (first: string) => `Thank ${first}`,
  prompts: "Three small prompts",
  promptDid: (first: string) => `What ${first} did`,
  promptSays: "What it says about them",
  promptChanged: "What it changed for you",
  promptDidEx: "You took an hour to go through my talk.",
  promptSaysEx: "You notice what people need before they ask.",
  promptChangedEx: "I rewrote the ending, and it landed.",
  greeting: (first: string) => `Hi ${first},`,
  yourWords: "Your words",
  useLines: "Use my three lines",
  handOff: "Hand it over",
  handOffHint: "Kith never sends anything itself.",
  mail: "Mail",
  share: "Share",
  copy: "Copy",
  copied: "Copied. Paste it wherever you two talk.",
  subject: "Thank you",
  markSent: "Mark as sent",
  sentSaid: (first: string) => `Lovely. Your thanks to ${first} is written down.`,
  gone: "This thank-you is no longer waiting.",
};
