import { computed, signal } from "@preact/signals";
import type { ListSection } from "../../parts/section_list";
import { today } from "../../parts/today";
import { CIRCLES, circleAt } from "../../store/people_facets";
import {
  firstRows,
  type PersonRow,
  peopleCount,
  peoplePack,
  peopleReady,
  peopleVersion,
  rowAt,
} from "../../store/people_index";
import { findPeople } from "../../store/people_search";
import { type SortBy, sectionsBy } from "../../store/people_sections";
import { wordsKnown } from "../../store/people_words";
import type { Circle } from "../../store/types";
import { words } from "../../words/all";
import { sort } from "./sort";
import { titleOf } from "./titles";

export const query = signal("");
export const circle = signal<Circle | null>(null);
/** Names of events, the latest first, once they are asked for. */
export const newestEvents = signal<string[]>([]);

type Shown = {
  count: number;
  sections: ListSection[];
  at: (position: number) => PersonRow | undefined;
  words: string[][];
  onlyNear: boolean;
};

// Before everyone is read, the list has its full height and the first rows.
function first(): Shown {
  const rows = firstRows.value;
  const positions = Array.from({ length: peopleCount.value }, (_, index) => index);
  return {
    count: positions.length,
    sections: [{ key: "first", title: null, positions }],
    at: (index) => rows[index],
    words: [],
    onlyNear: false,
  };
}

const found = computed(() => {
  peopleVersion.value;
  wordsKnown.value;
  const { circles, noCircle } = words.value.people;
  return findPeople(query.value, { ...circles, none: noCircle });
});

/** Who is on the list for these words and this circle: the best first, or without words in sections. */
export const shown = computed<Shown>(() => {
  if (!peopleReady.value) return first();
  const pack = peoplePack();
  const { positions: all, words: asked, onlyNear } = found.value;
  const wanted = circle.value === null ? 0 : CIRCLES.indexOf(circle.value) + 1;
  const positions = wanted === 0 ? all : all.filter((position) => circleAt(pack, position) === wanted);
  const about = { count: positions.length, at: rowAt, words: asked, onlyNear };
  if (asked.length > 0) return { ...about, sections: [{ key: "found", title: null, positions }] };
  const by: SortBy = sort.value;
  const sections = sectionsBy(pack, positions, by, { today: today.value, newest: newestEvents.value });
  return {
    ...about,
    sections: sections.map(({ key, positions }) => ({ key, title: titleOf(by, key), positions })),
  };
});
