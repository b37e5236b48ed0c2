import { daysOfQuarter } from "../rules/quarters";
import { type StoryEntry, storyOf } from "./story";
import type { Day, Quarter } from "./types";

const QUOTES = 3;

export type Quote = { on: Day; text: string };
/** What these months held with somebody; `before` is the last day of the time before, where they were quiet. */
export type QuarterStory = {
  met: number;
  talked: number;
  helpedYou: number;
  youHelped: number;
  thanked: number;
  kept: number;
  quotes: Quote[];
  before: Day | null;
};

export async function quarterStory(personId: string, quarter: Quarter): Promise<QuarterStory> {
  const { from, to } = daysOfQuarter(quarter);
  const { entries } = await storyOf(personId);
  const within = entries.filter(({ on }) => on !== null && from <= on && on <= to);
  const count = (is: (entry: StoryEntry) => boolean) => within.filter(is).length;
  const isMet = (entry: StoryEntry) =>
    entry.what === "moment" && ["met", "coffee", "meeting"].includes(entry.moment.kind);
  return {
    met: count(isMet),
    talked: count((entry) => entry.what === "moment" && ["call", "message"].includes(entry.moment.kind)),
    helpedYou: count((entry) => entry.what === "favor" && entry.favor.direction === "received"),
    youHelped: count((entry) => entry.what === "favor" && entry.favor.direction === "given"),
    thanked: count(({ what }) => what === "thanks"),
    kept: count((entry) => entry.what === "promise" && entry.promise.kept_on !== null),
    quotes: within.flatMap(quoteOf).slice(0, QUOTES),
    before: entries.find(({ what, on }) => what === "moment" && on !== null && on < from)?.on ?? null,
  };
}

function quoteOf(entry: StoryEntry): Quote[] {
  const { on } = entry;
  const text = entry.what === "moment" ? entry.moment.text : entry.what === "favor" ? entry.favor.what : null;
  return on && text ? [{ on, text }] : [];
}
