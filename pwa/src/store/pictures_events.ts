import { inOrder, referringIn } from "../db/ask";
import { type ReadTx, reading } from "../db/open";
import { isLive, type Row, rowOf } from "../db/record";
import { inSlices } from "../db/slices";
import { asIntroduction } from "./giving_shapes";
import { asEvent, asFavor, asMoment, asPerson } from "./shapes";
import type { Day, Event } from "./types";

/** What came of it since: how often in touch, how often help went either way, whom they were brought together with. */
export type MetThere = { id: string; name: string; moments: number; helps: number; introductions: number };
export type EventLedTo = { event: Event; people: MetThere[]; more: number };

/** As many leaves as a branch of two lines holds. */
const MOST_PEOPLE = 24;

/** The latest first. Reads what is about the people of these events, and nothing of the thousands of others. */
export async function eventsLedTo(most: number): Promise<{ events: EventLedTo[]; hasMore: boolean }> {
  const all = (await inOrder("events")).map(asEvent).reverse();
  const events = await reading((tx) => inSlices(all.slice(0, most), (event) => ledTo(tx, event)));
  return { events, hasMore: all.length > most };
}

async function ledTo(tx: ReadTx, event: Event): Promise<EventLedTo> {
  const [moments, favors] = await Promise.all(
    ["moments", "favors"].map((noun) => referringIn(tx, noun, event.id)),
  );
  const ids = [
    ...new Set([
      ...(moments ?? []).map(asMoment).flatMap(({ person_ids }) => person_ids),
      ...(favors ?? []).map(asFavor).map(({ person_id }) => person_id),
    ]),
  ];
  const after = event.ends_on ?? event.starts_on ?? "";
  const found = await inSlices(ids.slice(0, MOST_PEOPLE), (id) => metThere(tx, id, after));
  const people = found.filter((one) => one !== null).sort(mostCame);
  return { event, people, more: Math.max(0, ids.length - MOST_PEOPLE) };
}

async function metThere(tx: ReadTx, id: string, after: Day): Promise<MetThere | null> {
  const [record, moments = [], favors = [], pairs = []] = await Promise.all([
    tx.objectStore("records").get(["people", id]),
    ...["moments", "favors", "introductions"].map((noun) => referringIn(tx, noun, id)),
  ]);
  const row = record && rowOf(record);
  if (!row || !isLive(row)) return null;
  const since = (days: (Day | null)[]) => days.filter((day) => day !== null && day > after).length;
  return {
    id,
    name: asPerson(row).name,
    moments: since((moments as Row[]).map((each) => asMoment(each).happened_on)),
    helps: since((favors as Row[]).map((each) => asFavor(each).happened_on)),
    introductions: since((pairs as Row[]).map((each) => asIntroduction(each).introduced_on)),
  };
}

function mostCame(one: MetThere, other: MetThere): number {
  return (
    other.introductions - one.introductions ||
    other.helps - one.helps ||
    other.moments - one.moments ||
    one.name.localeCompare(other.name)
  );
}
