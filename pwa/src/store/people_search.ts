import type { PackedLines } from "./packed_lines";
import { byRecency, circleAt } from "./people_facets";
import { peoplePack } from "./people_index";
import type { PeoplePack } from "./people_pack";
import { type CircleNames, type Filter, type Query, understand } from "./people_query";
import { CELL, isBreak, NO_RANK, RANKS, rankOf } from "./people_rank";
import { near } from "./people_typos";
import { PeopleWalk } from "./people_walk";
import { learnFresh } from "./people_words";

const FEW = 3;
const IN_THE_NAME = 3;

/** Positions, best first; `words` is what was looked for, each with the neighbours that stood for it. */
export type Found = { positions: number[]; words: string[][]; onlyNear: boolean };

const walks = new WeakMap<PackedLines, PeopleWalk>();

function walkOf(lines: PackedLines): PeopleWalk {
  const known = walks.get(lines) ?? new PeopleWalk(lines);
  walks.set(lines, known);
  return known;
}

export function searchPeople(typed: string, names: CircleNames = {}): number[] {
  return findPeople(typed, names).positions;
}

/** Those who answer everything typed: the obvious one first, equals by who was in touch last. Nothing typed is everyone by name. */
export function findPeople(typed: string, names: CircleNames = {}, pack = peoplePack()): Found {
  const query = understand(typed, names);
  const allowed = query.filters.map((filter) => allowing(pack, filter));
  const passes = (position: number) => allowed.every((allows) => allows(position));
  if (query.words.length === 0)
    return {
      positions: allowed.length === 0 ? pack.order() : pack.order().filter(passes),
      words: [],
      onlyNear: false,
    };
  const words = query.words.map((word) => [word]);
  const exact = ranked(pack, query, words, true);
  const positions = allowed.length === 0 ? exact.positions : exact.positions.filter(passes);
  if (positions.length >= FEW || (positions.length > 0 && exact.best <= IN_THE_NAME))
    return { positions, words, onlyNear: false };
  return withNear(pack, query, positions, passes);
}

// A slip of the finger is looked for only where what was typed leads hardly anywhere.
function withNear(
  pack: PeoplePack,
  query: Query,
  exact: number[],
  passes: (position: number) => boolean,
): Found {
  learnFresh();
  const words = query.words.map((word) => [word, ...near(word)]);
  if (words.every((each) => each.length === 1)) return { positions: exact, words, onlyNear: false };
  const known = new Set(exact);
  const others = ranked(pack, query, words, false).positions.filter(
    (position) => !known.has(position) && passes(position),
  );
  return {
    positions: [...exact, ...others],
    words,
    onlyNear: exact.length === 0 && others.length > 0,
  };
}

function ranked(pack: PeoplePack, { text }: Query, words: string[][], exact: boolean) {
  const ranks = walkOf(pack.packed).rank(text, words, exact);
  const fresh = new Map(
    pack.freshLines.map(({ line, position }) => [position, rankOf(line.hay, text, words)]),
  );
  const lists: number[][] = Array.from({ length: RANKS }, () => []);
  const { size } = pack.packed;
  for (const position of byRecency(pack)) {
    const rank = (position < size ? ranks[position] : fresh.get(position)) ?? NO_RANK;
    if (rank !== NO_RANK) lists[rank]?.push(position);
  }
  const best = lists.findIndex((list) => list.length > 0);
  return { positions: ([] as number[]).concat(...lists), best };
}

function allowing(pack: PeoplePack, filter: Filter): (position: number) => boolean {
  if (filter.key === "circle") return (position) => filter.numbers.includes(circleAt(pack, position));
  const cell = filter.key === "tag" ? CELL.tags : CELL.events;
  const { packed } = pack;
  const marks = new Uint8Array(packed.size);
  walkOf(packed).withCell(cell, filter.text, marks);
  return (position) =>
    position < packed.size
      ? marks[position] === 1
      : hasWord(pack.hayOf(position).split("\t")[cell] ?? "", filter.text);
}

function hasWord(cell: string, text: string): boolean {
  const whole = isBreak(text.charCodeAt(0));
  for (let at = cell.indexOf(text); at >= 0; at = cell.indexOf(text, at + 1))
    if (whole || isBreak(cell.charCodeAt(at - 1))) return true;
  return false;
}
