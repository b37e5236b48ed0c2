import { fold } from "../db/fold";
import { CIRCLES } from "./people_facets";

const MOST_WORDS = 20;
const SPLIT = "\u001f";
const PART = /(\p{L}+):("[^"]*"?|\S*)|"([^"]*)"?|\S+/gu;

export type FilterKey = "tag" | "event" | "circle";
/** Text as it stands in the index; of a circle its number, or null where there is none of that name. */
export type Filter = { key: "tag" | "event"; text: string } | { key: "circle"; numbers: number[] };
export type Query = { text: string; words: string[]; filters: Filter[] };

/** Both languages are understood, whichever is spoken. */
const KEYS: Record<string, FilterKey> = {
  tag: "tag",
  tags: "tag",
  stichwort: "tag",
  event: "event",
  treffen: "event",
  circle: "circle",
  kreis: "circle",
};

/** What circles are called on the screen, so that they can be asked for by that name. */
export type CircleNames = Partial<Record<string, string>>;

export function keyOf(word: string): FilterKey | null {
  return KEYS[fold(word)] ?? null;
}

/** Words, phrases in quotes, and filters written as words: `tag:climate event:"Open Day" kreis:nah`. */
export function understand(typed: string, names: CircleNames = {}): Query {
  const words: string[] = [];
  const filters: Filter[] = [];
  for (const [part, key, value, phrase] of typed.matchAll(PART)) {
    const known = key === undefined ? null : keyOf(key);
    if (known === null) words.push(...(phrase === undefined ? fold(part).split(" ") : [fold(phrase)]));
    else filters.push(...filterOf(known, value ?? "", names));
  }
  const asked = words.filter(Boolean).slice(0, MOST_WORDS);
  return { text: asked.join(" "), words: asked, filters };
}

function filterOf(key: FilterKey, value: string, names: CircleNames): Filter[] {
  const text = fold(value.replaceAll('"', ""));
  if (text === "") return [];
  if (key === "circle") return [{ key, numbers: circlesNamed(text, names) }];
  // In quotes it is all of it, without it is how a word of it starts.
  return [{ key, text: value.startsWith('"') ? SPLIT + text + SPLIT : text }];
}

function circlesNamed(text: string, names: CircleNames): number[] {
  const called = ["none", ...CIRCLES].map((circle) => [circle, fold(names[circle] ?? circle)]);
  return called.flatMap((each, number) => (each.some((name) => name?.startsWith(text)) ? [number] : []));
}

/** As compared: without accents and capitals. */
export function plain(text: string): string {
  return fold(text);
}
