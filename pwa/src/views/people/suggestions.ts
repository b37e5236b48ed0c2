import { computed } from "@preact/signals";
import { peopleVersion } from "../../store/people_index";
import { knownNames } from "../../store/people_known";
import { type FilterKey, keyOf, plain } from "../../store/people_query";
import { wordsKnown } from "../../store/people_words";
import { words } from "../../words/all";
import { query } from "./shown";

const MOST = 8;
const LAST = /(?:(\p{L}+):)?("[^"]*|[^\s":]*)$/u;

export type Suggestion = { text: string; becomes: string };

/** Filters that the last word may become: `cli` could be `tag:climate`. */
export const suggestions = computed<Suggestion[]>(() => {
  peopleVersion.value;
  const [last = "", key, value = ""] = LAST.exec(query.value) ?? [];
  const known = key === undefined ? null : keyOf(key);
  const typed = plain(value.replaceAll('"', ""));
  // Who looks at everyone does so ahead of time, never between a key and its answer.
  if (wordsKnown.value === 0 || (known === null && (key !== undefined || typed.length < 2))) return [];
  const before = query.value.slice(0, query.value.length - last.length);
  return (known === null ? (["tag", "event", "circle"] as const) : [known])
    .flatMap((each) => fitting(each, typed).map((name) => written(each, name)))
    .slice(0, MOST)
    .filter((text) => text !== last)
    .map((text) => ({ text, becomes: `${before}${text} ` }));
});

function fitting(key: FilterKey, typed: string): string[] {
  const { circles, noCircle } = words.value.people;
  const known =
    key === "circle"
      ? [...Object.values(circles), noCircle].map((name) => ({ name, folded: plain(name) }))
      : knownNames(key);
  return known
    .filter(({ folded }) => folded.startsWith(typed) || folded.includes(` ${typed}`))
    .slice(0, MOST)
    .map(({ name }) => name);
}

function written(key: FilterKey, name: string): string {
  return `${words.value.people.filterKeys[key]}:${/\s/.test(name) ? `"${name}"` : name}`;
}
