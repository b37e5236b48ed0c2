import { many, one, referring } from "../db/ask";
import { momentsOf } from "./moments";
import { asEvent, asFavor, asPerson } from "./shapes";
import { tagsLately } from "./tie_facts";
import type { Day } from "./types";

/** Why somebody comes to mind: what there was, when it was last, and what could begin it again. */
export type TieStory = {
  moments: number;
  helpedYou: boolean;
  youHelped: boolean;
  lastOn: Day | null;
  lastWords: string | null;
  event: string | null;
  offers: string | null;
  cares: string | null;
  tag: string | null;
};

/** As it was before the month began, so that what is written to them now does not change why. */
export async function tieStory(personId: string, before: Day): Promise<TieStory> {
  const [row, moments, favors] = await Promise.all([
    one("people", personId),
    momentsOf(personId),
    referring("favors", personId),
  ]);
  const person = row && asPerson(row);
  const earlier = moments.filter(({ happened_on }) => happened_on < before);
  const eventId = earlier.find(({ event_id }) => event_id !== null)?.event_id ?? null;
  const event = eventId && (await many("events", [eventId])).get(eventId);
  const shared = tagsLately(before.slice(0, 7));
  const help = favors.map(asFavor);
  return {
    moments: earlier.length,
    helpedYou: help.some(({ direction }) => direction === "received"),
    youHelped: help.some(({ direction }) => direction === "given"),
    lastOn: earlier[0]?.happened_on ?? null,
    lastWords: earlier.find(({ text, kind }) => text && kind !== "thanks")?.text ?? null,
    event: event ? asEvent(event).name : null,
    offers: person?.offers ?? null,
    cares: person?.cares_about ?? null,
    tag: person?.tags.find((tag) => shared.has(tag)) ?? null,
  };
}
