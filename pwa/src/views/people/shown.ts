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

// One row made for each person and version, not for each letter: a circle is asked of thousands.
let circles: (Circle | null)[] = [];
let circlesOf = -1;

function circleAt(position: number): Circle | null {
  let known = circles[position];
  if (known === undefined) {
    known = rowAt(position).circle;
    circles[position] = known;
  }
  return known;
}

function forgetCircles(version: number): void {
  if (version === circlesOf) return;
  circles = [];
  circlesOf = version;
}

/** Who is on the list for these words and this circle. */
export const shown = computed<Shown>(() => {
  forgetCircles(peopleVersion.value);
  if (!peopleReady.value) return all();
  const wanted = circle.value;
  const found = searchPeople(query.value);
  const positions = wanted === null ? found : found.filter((position) => circleAt(position) === wanted);
  return {
    count: positions.length,
    at: (index) => {
      const position = positions[index];
      return position === undefined ? undefined : rowAt(position);
    },
  };
});
