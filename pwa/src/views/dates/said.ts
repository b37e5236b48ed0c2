import type { Coming } from "../../store/milestones";
import type { Milestone } from "../../store/types";
import { words } from "../../words/all";
import { sayNear, sayYearDay } from "../../words/days";

export function dateName({ kind, label }: Milestone): string {
  const w = words.value.dates;
  return kind === "own" ? label || w.kinds.own : w.kinds[kind];
}

/** "12 May 1984", or "12 May" where the year is nobody's business. */
export function dayOf({ month, day_of_month, year }: Milestone): string {
  return sayYearDay(month, day_of_month, year);
}

/** "in 3 weeks, 40 years" */
export function nextSaid({ milestone, on, years }: Coming, today: string): string {
  const w = words.value.dates;
  if (on === null) return w.over;
  const near = sayNear(on, today);
  return years && milestone.repeats === "yearly" ? w.nextYears(near, years) : near;
}
