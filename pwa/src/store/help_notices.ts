import { inOrder, todo } from "../db/ask";
import { weeksOfMuch } from "../rules/weeks_of_much";
import { daysAfter } from "./day_of";
import { preferences } from "./preferences";
import { named } from "./recent";
import { asFavor } from "./shapes";
import type { Day } from "./types";

export type HelpNotice =
  | { about: "gave_much"; key: string; weeks: number }
  | { about: "not_thanked"; key: string; favorId: string; name: string; on: Day };

const SEVERAL_WEEKS = 3;
const LONG_AGO_DAYS = 60;

/** What is worth a kind word now; nothing where the owner wants no such words. */
export async function helpNotices(today: Day): Promise<HelpNotice[]> {
  const { balance_words, put_aside = [] } = preferences.value;
  if (balance_words === false) return [];
  const notices = (await Promise.all([gaveMuch(today), notThanked(today, put_aside)])).flat();
  return notices.filter(({ key }) => !put_aside.includes(key));
}

async function gaveMuch(today: Day): Promise<HelpNotice[]> {
  const budget = preferences.value.help_budget ?? null;
  if (budget === null) return [];
  const given = (await inOrder("favors", "", `${today}~`)).map(asFavor);
  const days = given.flatMap(({ direction, happened_on }) =>
    direction === "given" ? (happened_on ?? []) : [],
  );
  const { weeks, latest } = weeksOfMuch(days, budget, today);
  // Put aside, it is silent until another week was as full.
  return weeks < SEVERAL_WEEKS ? [] : [{ about: "gave_much", key: `gave:${latest}`, weeks }];
}

/** The one that waits longest and was not put aside. */
async function notThanked(today: Day, aside: string[]): Promise<HelpNotice[]> {
  const before = daysAfter(today, -LONG_AGO_DAYS);
  const waiting = (await todo("favors"))
    .map(asFavor)
    .filter(({ id, happened_on }) => happened_on && happened_on < before && !aside.includes(keyOf(id)))
    .sort((one, other) => (one.happened_on ?? "").localeCompare(other.happened_on ?? ""));
  const people = new Map(
    (await named(waiting.map(({ person_id }) => person_id))).map((one) => [one.id, one]),
  );
  const favor = waiting.find(({ person_id }) => people.has(person_id));
  if (!favor) return [];
  const { id, person_id, happened_on } = favor;
  const name = people.get(person_id)?.name ?? "";
  return [{ about: "not_thanked", key: keyOf(id), favorId: id, name, on: happened_on ?? today }];
}

function keyOf(favorId: string): string {
  return `thank:${favorId}`;
}
