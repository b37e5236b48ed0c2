import type { Event } from "../../store/types";
import { sayRange } from "../../words/days";

/** The days and the place, as far as they are known. */
export function whenAndWhere({ starts_on, ends_on, place }: Event): string {
  const first = starts_on ?? ends_on;
  const days = first ? sayRange(first, ends_on ?? first) : null;
  return [place, days].filter(Boolean).join(" · ");
}
