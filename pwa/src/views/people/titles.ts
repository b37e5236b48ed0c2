import type { SortBy } from "../../store/people_sections";
import { words } from "../../words/all";

/** What a section of the list is called. */
export function titleOf(by: SortBy, key: string): string {
  const w = words.value.people;
  if (by === "circle") return w.circles[key as keyof typeof w.circles] ?? w.noCircle;
  if (by === "last") return w.ages[key as keyof typeof w.ages];
  if (by === "event") return key || w.noEvent;
  if (by === "tag") return key || w.noTag;
  return key;
}
