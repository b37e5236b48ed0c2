import { many } from "../db/ask";
import { plusDays } from "../rules/days";
import { followUpsDue, type ToAsk } from "./follow_ups";
import { type Coming, datesBetween } from "./milestones";
import { asPerson } from "./shapes";
import type { Day, Person } from "./types";

/** Time enough for a card by post. */
const AHEAD = 7;

export type ComingDay = Coming & { on: Day; person: Person | null };
export type ComingToday = { dates: ComingDay[]; toAsk: ToAsk[]; count: number };

/** Days to remember until this day next week, and what was to be asked about by now. */
export async function comingToday(today: Day): Promise<ComingToday> {
  const [found, toAsk] = await Promise.all([
    datesBetween(today, plusDays(today, AHEAD)),
    followUpsDue(today),
  ]);
  const ids = found.flatMap(({ milestone }) => milestone.person_id ?? []);
  const people = await many("people", [...new Set(ids)]);
  const dates = found.flatMap((one): ComingDay[] => {
    const row = people.get(one.milestone.person_id ?? "");
    const isGone = one.milestone.person_id !== null && row === undefined;
    return one.on === null || isGone ? [] : [{ ...one, on: one.on, person: row ? asPerson(row) : null }];
  });
  return { dates, toAsk, count: dates.length + toAsk.length };
}
