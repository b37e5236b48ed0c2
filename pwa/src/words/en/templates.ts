import { count, say } from "./numbers";

const occasions = {
  event: "After an event",
  help: "Help",
  introduction: "An introduction",
  advice: "Time or advice",
  referral: "A recommendation",
  feedback: "Feedback",
  encouragement: "Encouragement",
  gift: "A gift or a meal",
  late: "Late thanks",
  group: "A group or a talk",
};

type Starters = Record<keyof typeof occasions, (event: string) => string[]>;

/** Three dots are a gap: what stands there only the writer knows. */
const starters: Starters = {
  event: (event) => [
    `It was good to meet you at ${event}.`,
    "You said …, and I keep coming back to it.",
    "Since then I have …",
  ],
  help: () => [
    "You … just when I needed it.",
    "Nobody had asked you to. You noticed that …",
    "Because of you I could …",
  ],
  introduction: () => [
    "You brought me together with …",
    "You lent me your good name, and I know what that is worth.",
    "We have talked, and …",
  ],
  advice: () => [
    "You took the time to …",
    "You listened until I …, and that is rare.",
    "I have already used it to …",
  ],
  referral: () => [
    "You spoke up for me when …",
    "You said good things in a room I was not in.",
    "What came of it: …",
  ],
  feedback: () => [
    "You told me honestly that …",
    "You said it so that I could hear it.",
    "I have changed …, and it is better.",
  ],
  encouragement: () => [
    "When I doubted …, you said …",
    "You saw … in me before I did.",
    "I went ahead, and …",
  ],
  gift: () => ["Thank you for …", "You remembered that I …", "Whenever I …, I will think of you."],
  late: () => [
    "This thank-you comes late, and it has only grown.",
    "Back then you …",
    "Today I can see what it led to: …",
  ],
  group: () => [
    "Thank you for …",
    "What stayed with me is the moment when …",
    "The first thing I did afterwards was …",
  ],
};

export const templates = {
  begin: "A way to begin",
  prompts: "Three prompts",
  starters: "Starters",
  what: "What it is for",
  occasions,
  lines: starters,
  use: "Put these in my letter",
  gaps: (n: number) =>
    count(n, { one: "One gap is still yours to fill.", other: `There are ${say(n)} gaps for you to fill.` }),
  nextGap: "Next gap",
  keepAs: "Keep as a template",
  own: "Your own",
  title: "Your templates",
  lead: "Words you like to begin with. They are only a beginning; the rest is yours each time.",
  empty: "Write a few words you like to begin with, and … where something changes each time.",
  add: "New template",
  newTitle: "A template of your own",
  editTitle: "Your template",
  name: "What you call it",
  nameHint: "After a workshop",
  nameNeeded: "Give it a name, so that you find it again. Your words are kept.",
  text: "Words to begin with",
  textHint: "Write … wherever something changes each time.",
  textNeeded: "A few words are needed here.",
  occasion: "For",
  anyOccasion: "Any occasion",
  saved: "Template kept.",
  remove: "Delete this template",
  removed: "Template deleted.",
  gone: "This template is no longer in the notebook.",
};
