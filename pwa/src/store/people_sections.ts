import { fold } from "../db/fold";
import { byRecency, CIRCLES, circleAt, dayNumber, lastAt } from "./people_facets";
import type { PeoplePack } from "./people_pack";
import type { Day } from "./types";

export type SortBy = "name" | "circle" | "last" | "event" | "tag";
/** `key` is a letter, a circle, a stretch of time, an event's or a tag's name; "" is none of them. */
export type Section = { key: string; positions: number[] };

const SPLIT = "\u001f";
const AGES: [string, number][] = [
  ["week", 7],
  ["month", 31],
  ["season", 93],
  ["year", 372],
];

/** Who is shown, by name, in sections of the wanted order. `newest` says of events which comes first. */
export function sectionsBy(
  pack: PeoplePack,
  positions: number[],
  sort: SortBy,
  { today, newest }: { today: Day; newest: string[] },
): Section[] {
  if (sort === "name") return byLetter(pack, positions);
  if (sort === "circle") return byCircle(pack, positions);
  if (sort === "last") return byLast(pack, positions, today);
  const sections = byCell(pack, positions, sort);
  const places = new Map(newest.map((name, at) => [name, at]));
  const place = (key: string) => (key === "" ? 1e9 : (places.get(key) ?? 1e8));
  return sections.sort(
    (one, other) => place(one.key) - place(other.key) || (fold(one.key) < fold(other.key) ? -1 : 1),
  );
}

function grouped(positions: Iterable<number>, keyOf: (position: number) => string): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const position of positions) {
    const key = keyOf(position);
    const group = groups.get(key);
    if (group) group.push(position);
    else groups.set(key, [position]);
  }
  return groups;
}

function byLetter(pack: PeoplePack, positions: number[]): Section[] {
  const { packed } = pack;
  const first = (position: number) =>
    position < packed.size
      ? packed.hay.codePointAt(packed.hayAt[position] ?? 0)
      : pack.hayOf(position).codePointAt(0);
  const groups = grouped(positions, (position) => knownLetterOf(first(position) ?? 35));
  const others = groups.get("#");
  groups.delete("#");
  const sections = [...groups].map(([key, group]) => ({ key, positions: group }));
  return others ? [...sections, { key: "#", positions: others }] : sections;
}

const letters = new Map<number, string>();

// Thousands of names begin with a few dozen letters, and to tell a script takes four expressions.
function knownLetterOf(code: number): string {
  const letter = letters.get(code) ?? letterOf(code);
  letters.set(code, letter);
  return letter;
}

/** What somebody stands under. Scripts of thousands of signs stand under one of them. */
export function letterOf(code: number): string {
  const letter = String.fromCodePoint(code);
  if (/\p{Script=Han}/u.test(letter)) return "漢";
  if (/\p{Script=Hangul}/u.test(letter)) return "가";
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(letter)) return "あ";
  return /\p{L}/u.test(letter) ? letter.toLocaleUpperCase() : "#";
}

function byCircle(pack: PeoplePack, positions: number[]): Section[] {
  const groups = grouped(positions, (position) => CIRCLES[circleAt(pack, position) - 1] ?? "");
  return [...CIRCLES, ""].flatMap((key) => {
    const group = groups.get(key);
    return group ? [{ key, positions: group }] : [];
  });
}

function byLast(pack: PeoplePack, positions: number[], today: Day): Section[] {
  const wanted = positions === pack.order() ? null : new Set(positions);
  const now = dayNumber(today);
  const groups = grouped(byRecency(pack), (position) => {
    if (wanted !== null && !wanted.has(position)) return "-";
    const last = lastAt(pack, position);
    return last === 0 ? "" : (AGES.find(([, days]) => now - last <= days)?.[0] ?? "older");
  });
  groups.delete("-");
  return [...groups].map(([key, group]) => ({ key, positions: group }));
}

// Somebody with two tags stands under both.
function byCell(pack: PeoplePack, positions: number[], sort: "event" | "tag"): Section[] {
  const groups = new Map<string, number[]>();
  for (const position of positions) {
    for (const key of cellOf(pack.showOf(position), sort).split(SPLIT)) {
      const group = groups.get(key);
      if (group) group.push(position);
      else groups.set(key, [position]);
    }
  }
  return [...groups].map(([key, group]) => ({ key, positions: group }));
}

function cellOf(show: string, sort: "event" | "tag"): string {
  const events = show.lastIndexOf("\t") + 1;
  return sort === "event"
    ? show.slice(events)
    : show.slice(show.lastIndexOf("\t", events - 2) + 1, events - 1);
}
