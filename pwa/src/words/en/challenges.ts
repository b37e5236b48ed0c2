import { atStart } from "../counting";
import { count, say } from "./numbers";

export const challenges = {
  title: "Challenges",
  door: "A week of thanks, a new face, three introductions.",
  lead: "A few days with something kind to do. They end, and a missed day may be done later.",
  running: "Running now",
  ready: "Ready for you",
  earlier: "Looking back",
  noneYet: "Choose one that makes you smile. One at a time is plenty.",
  titles: {
    seven_days: "Thank one person a day for a week",
    one_connection: "One connection this week",
    three_introductions: "Three introductions this month",
    own: "A challenge of your own",
  },
  abouts: {
    seven_days: "Seven days, seven short thank-yous. Short is fine; sending is the point.",
    one_connection: "Get to know one person you would not have met otherwise.",
    three_introductions: "Bring together people who should know each other, with both their consent.",
    own: "Your own words, and as many days as you like.",
  },
  start: "Begin",
  started: "Begun. Today counts.",
  own: "Make up your own",
  ownTitle: "What would you like to do?",
  ownHint: "Call one old friend a day",
  ownNeeded: "A few words are needed.",
  step: "What counts as one time?",
  stepHint: "One call, however short",
  stepSaid: (step: string) => `One time is: ${step}`,
  days: "For how many days?",
  daysNeeded: "Between 1 and 31 days.",
  today: "Today",
  daysDone: (done: number, of: number) =>
    done === 0
      ? `${figure(of, "day", "days")} ahead of you.`
      : `${figure(done, "day", "days")} done, of ${say(of)}.`,
  timesDone: (done: number, of: number) =>
    done === 0 ? "In your own time." : `${figure(done, "time", "times")} done, of ${say(of)}.`,
  until: (day: string) => `Until ${day}`,
  repair: "A day you missed may be done later: tap it then. Nothing starts again from zero.",
  again: "Tap a circle each time it was done.",
  dayDone: (day: string) => `${day}, done`,
  dayOpen: (day: string) => `${day}, not done yet`,
  time: (n: number) => `Number ${n}`,
  timeDone: (n: number) => `Number ${n}, done`,
  doneNow: {
    seven_days: "Done for today",
    one_connection: "I met somebody",
    three_introductions: "I introduced two people",
    own: "Done for today",
  },
  doneSaid: "Lovely. Well done.",
  notDoneSaid: "Open again.",
  does: {
    seven_days: "Whom to thank",
    one_connection: "Look through your people",
    three_introductions: "Introduce two people",
  },
  met: "All done. You can look back now, or enjoy the rest of the days.",
  lookBackTitle: "What stayed with you?",
  lookBackHint: "A line for yourself: what was easy, who surprised you",
  finish: "Finish and keep",
  finishEarly: "End it here",
  finished: "Kept. Well done, however many days it was.",
  overTitle: "It has come to its end",
  over: "How was it? A line for yourself, and it is complete.",
  endedOn: (day: string) => `Ended on ${day}`,
  goOn: "Go on after all",
  goesOn: "It goes on.",
  remove: "Delete this challenge",
  removed: "The challenge is deleted.",
  letter: {
    title: "A letter to look back on",
    greeting: "Dear you,",
    meant: (title: string) => `you had set out to do something kind: “${title}”.`,
    noneDone: "Nothing was ticked off, and the days went by all the same. That is fine.",
    thanked: (names: string) => `In these days you thanked ${names}.`,
    met: (names: string) => `You met ${names}.`,
    helped: (names: string) => `You were there for ${names}.`,
    pair: (one: string, other: string) => `${one} with ${other}`,
    introduced: (pairs: string) => `You brought together ${pairs}.`,
    others: (n: number) => count(n, { one: "one more", other: `${say(n)} more` }),
    quiet: "The notebook was quiet meanwhile. What was good of these days, you carry yourself.",
    close: "Keep what was good. It does not have to be repeated to count.",
  },
  gone: "This challenge is no longer in the notebook.",
};

function figure(n: number, one: string, other: string): string {
  return atStart(`${say(n)} ${count(n, { one, other })}`);
}
