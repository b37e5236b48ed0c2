import { computed, signal } from "@preact/signals";
import {
  firstRows,
  type PersonRow,
  peopleCount,
  peopleReady,
  peopleVersion,
  rowAt,
  searchPeople,
} from "../../store/people_index";
import type { Circle } from "../../store/types";

export const query = signal("");
export const circle = signal<Circle | null>(null);

type Shown = { count: number; at: (index: number) => PersonRow | undefined };

function all(): Shown {
  const rows = firstRows.value;
  // Before everyone is read, the list has its full height and the first rows.
  return { count: peopleCount.value, at: (index) => rows[index] };
}

/** Who is on the list for these words and this circle. */
export const shown = computed<Shown>(() => {
  peopleVersion.value;
  if (!peopleReady.value) return all();
  const wanted = circle.value;
  const found = searchPeople(query.value);
  const positions = wanted === null ? found : found.filter((position) => rowAt(position).circle === wanted);
  return {
    count: positions.length,
    at: (index) => {
      const position = positions[index];
      return position === undefined ? undefined : rowAt(position);
    },
  };
});
