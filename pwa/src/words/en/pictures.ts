import { count, figures, say } from "./numbers";

const times = (n: number) => (n === 2 ? "twice" : count(n, { one: "once", other: `${say(n)} times` }));

export const pictures = {
  title: "Pictures",
  door: "A year of gratitude, help both ways, your circles, what events led to.",
  lead: "To look at, not to count. Tap anywhere to read what happened.",
  asList: "The same as a list",
  keep: "Save as a picture",
  keepNamed: (title: string) => `Save as a picture: ${title}`,
  more: (n: number) => `and ${figures(n)} more`,
  year: {
    title: "A year of gratitude",
    about: "Each column is a week. The more there was on a day, the larger its mark.",
    described: (from: string, to: string, thanked: number, written: number, noticed: number) =>
      `The weeks from ${from} to ${to}: ${thanked} thank-yous sent, ${written} pages in the journal, help noticed ${noticed} times.`,
    kinds: { thanked: "A thank-you sent", written: "A page in the journal", noticed: "Help noticed" },
    week: (range: string, told: string) => `${range}. ${told}`,
    quiet: "A quiet week.",
    thankedN: (n: number) => count(n, { one: "One thank-you sent", other: `${figures(n)} thank-yous sent` }),
    writtenN: (n: number) =>
      count(n, { one: "one page in the journal", other: `${figures(n)} pages in the journal` }),
    noticedN: (n: number) => `help noticed ${times(n)}`,
    thankedNames: (names: string) => `You thanked ${names}.`,
    noticedNames: (names: string) => `You noticed help from ${names}.`,
    pages: "From your journal:",
    empty: "Every thank-you you send, every page you write and all help you notice leaves a mark here.",
    emptyDo: "Write the first page",
    columns: { month: "Month", thanked: "Thanks sent", written: "Journal", noticed: "Help noticed" },
  },
  help: {
    title: "Help, both ways",
    about: "Upwards what you gave, downwards what you were given. Two things to be glad of, month by month.",
    each: (n: number) => `Each mark stands for up to ${say(n)} times.`,
    described: "Help given and help received in each of the last twelve months.",
    kinds: { given: "You helped", received: "You were helped" },
    month: (month: string, told: string) => `${month}. ${told}`,
    quiet: "Nothing noted in this month.",
    givenN: (n: number) => `You helped ${times(n)}.`,
    receivedN: (n: number) => `You were helped ${times(n)}.`,
    gave: (name: string) => `You helped ${name}`,
    got: (name: string) => `${name} helped you`,
    empty: "When somebody helps you, or you help, note it on their page, and it shows here.",
    emptyDo: "Choose somebody",
    columns: { month: "Month", given: "You helped", received: "You were helped" },
  },
  circles: {
    title: "Your circles",
    about: "You are in the middle. Within a circle, whoever was in touch last is nearest to you.",
    described: (n: number) =>
      count(n, { one: "One person in your circles.", other: `${figures(n)} people in your circles.` }),
    person: (name: string, circle: string, last: string) => `${name}, ${circle}, ${last}`,
    lastTouch: (when: string) => `in touch ${when}`,
    neverTouched: "nothing noted yet",
    bounded: (shown: number, all: number) =>
      `${figures(shown)} of ${figures(all)} people are drawn: those who were in touch last.`,
    outside: (n: number) =>
      count(n, { one: "One person is in no circle.", other: `${figures(n)} people are in no circle.` }),
    empty: "Put the people you want to stay close to into circles, and they gather around you here.",
    emptyDo: "Choose somebody",
  },
  events: {
    title: "Events, and what they led to",
    about: "Along each branch are those you met there, and what came of it since.",
    described: (n: number) =>
      count(n, { one: "One event and those met there.", other: `${figures(n)} events and those met there.` }),
    kinds: {
      met: "Met there",
      in_touch: "In touch since",
      helped: "Helped since, either way",
      introduced: "Brought together since",
    },
    nobody: "Nobody noted yet",
    at: (name: string, event: string, told: string) => `${name}, met at ${event}. ${told}`,
    nothingYet: "Nothing noted since. A short hello is always welcome.",
    momentsN: (n: number) => `In touch ${times(n)} since.`,
    helpsN: (n: number) => `Help ${times(n)}, one way or the other.`,
    introductionsN: (n: number) => `Brought together with others ${times(n)}.`,
    earlier: "Show earlier events",
    empty: "Events gather the people you meet. Begin with the next one.",
    emptyDo: "Add an event",
  },
};
