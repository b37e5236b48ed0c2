import { count, say } from "./numbers";

export const ties = {
  title: "Old ties",
  door: "Two people a month who may be glad of a word.",
  lead: "Two people a month from whom you have not heard for long: one is easy to write to, one less obvious.",
  today: (n: number) =>
    count(n, {
      one: "Somebody from earlier years comes to mind.",
      other: "Two people from earlier years come to mind.",
    }),
  look: "Who is it?",
  trueLine: "A hello out of the blue is usually more welcome than we think.",
  source:
    "In 13 experiments with over 5,900 people, reaching out was appreciated more than expected, most when it came as a surprise. Advice from old ties was at least as useful as from current ones. Under a third of people wrote to an old friend although they wanted to; more did after a warm-up.",
  sourceSurprise: "Liu, Rim, Min and Min, 2022, 10.1037/pspi0000402",
  sourceDormant: "Levin, Walter and Murnighan, 2011, Organization Science 22(4), 923–939",
  sourceWarmUp: "Aknin and Sandstrom, 2024, 10.1038/s44271-024-00075-8",
  slots: { comfortable: "Easy to write to", less_obvious: "Less obvious" },
  moments: (n: number, month: string) =>
    count(n, {
      one: `You shared one moment, in ${month}.`,
      other: `You shared ${say(n)} moments, the last in ${month}.`,
    }),
  helpedYou: (first: string) => `${first} helped you.`,
  youHelped: (first: string) => `You helped ${first}.`,
  metAt: (event: string, month: string) => `You met at ${event}, in ${month}.`,
  offers: (what: string) => `They can offer: ${what}`,
  cares: (what: string) => `They care about: ${what}`,
  tag: (tag: string) => `“${tag}” connects them with people you see now.`,
  work: (work: string) => `What they do: ${work}`,
  warmUp: "A warm-up first",
  easyThanks: "Write one short thank-you to somebody close",
  lastWords: "Read your last words again",
  news: (first: string) => `Look at what ${first} does now`,
  page: (first: string) => `Read ${first}’s page`,
  write: (first: string) => `Write to ${first}`,
  letter: "Your words",
  letterHint: "A beginning, not a letter. Three lines of your own are plenty.",
  letters: {
    comfortable: (first: string) =>
      `Hi ${first},\n\nyou came to my mind today, and I noticed how long it has been. How are you, and what keeps you busy?\n\nNo hurry to answer. I just wanted to say hello.`,
    met: (first: string, event: string) =>
      `Hi ${first},\n\nwe met at ${event}, and something made me think of you today. What are you working on these days?\n\nNo hurry to answer. I would simply like to hear.`,
    less_obvious: (first: string) =>
      `Hi ${first},\n\nit has been a while, and something made me think of you today. What are you working on these days?\n\nNo hurry to answer. I would simply like to hear.`,
  },
  subject: "A hello after a long while",
  wrote: "I wrote to them",
  wroteSaid: (first: string) => `How good. Your word to ${first} is written down.`,
  anotherTime: "Another time",
  anotherTimeSaid: "Fine. They rest for a season.",
  notThem: "Not this person",
  notThemSaid: (first: string) => `${first} will not be suggested again.`,
  answered: {
    wrote: (first: string) => `You wrote to ${first} this month.`,
    another_time: (first: string) => `${first} may wait for another season.`,
  },
  nobody:
    "Nobody has been quiet for long, or nobody comes to mind. When a moment lies half a year back, somebody may appear here.",
  paused: "You have paused everything, so nobody is suggested until then.",
  leftOut: "Not to be suggested",
  letBackIn: "Suggest again",
  letBackInSaid: (first: string) => `${first} may come to mind again.`,
};
