import { signal } from "@preact/signals";
import type { SortBy } from "../../store/people_sections";

const KEY = "people_sort";
export const SORTS: SortBy[] = ["name", "circle", "last", "event", "tag"];

function kept(): SortBy {
  const found = localStorage.getItem(KEY);
  return SORTS.find((sort) => sort === found) ?? "name";
}

/** How the list is ordered, remembered on this device. */
export const sort = signal<SortBy>(kept());

export function sortBy(wanted: SortBy): void {
  sort.value = wanted;
  localStorage.setItem(KEY, wanted);
}
