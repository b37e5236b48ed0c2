import { byRecency, circleAt } from "./people_facets";
import { peoplePack } from "./people_index";
import type { PeoplePack } from "./people_pack";
import { type CircleNames, type Filter, type Query, understand } from "./people_query";
import { CELL, isBreak, NO_RANK, RANKS, rankOf } from "./people_rank";
import { near } from "./people_typos";
import { walkOf } from "./people_walk";
import { learnFresh } from "./people_words";

const FEW = 3;
const IN_THE_NAME = 3;

/** Positions, best first; `words` is what was looked for, each with the neighbours that stood for it. */
export type Found = { positions: number[]; words: string[][]; onlyNear: boolean };

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
  const exact = ranked(pack, query.text, words, walkOf(pack.packed).rank(query.text, query.words));
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
  const ranks = walkOf(pack.packed).rankNear(query.text, words);
  const others = ranked(pack, query.text, words, ranks).positions.filter(
    (position) => !known.has(position) && passes(position),
  );
  return {
    positions: [...exact, ...others],
    words,
    onlyNear: exact.length === 0 && others.length > 0,
  };
}

function ranked(pack: PeoplePack, text: string, words: string[][], packed: Uint8Array) {
  const fresh = pack.freshLines;
  const ranks = fresh.length === 0 ? packed : new Uint8Array(pack.end).fill(NO_RANK);
  if (ranks !== packed) ranks.set(packed);
  for (const { line, position } of fresh) ranks[position] = rankOf(line.hay, text, words);
  return inOrderOf(byRecency(pack), ranks);
}

// Counted first and put where they belong then: no list grows, and nothing is sorted.
function inOrderOf(order: Int32Array, ranks: Uint8Array): { positions: number[]; best: number } {
  const starts = new Int32Array(RANKS + 1);
  for (let at = 0; at < order.length; at++) {
    const rank = ranks[order[at] as number] as number;
    if (rank !== NO_RANK) starts[rank + 1] = (starts[rank + 1] as number) + 1;
  }
  for (let rank = 1; rank <= RANKS; rank++)
    starts[rank] = (starts[rank] as number) + (starts[rank - 1] as number);
  const positions: number[] = new Array(starts[RANKS]);
  const best = starts.findIndex((start) => start > 0) - 1;
  for (let at = 0; at < order.length; at++) {
    const position = order[at] as number;
    const rank = ranks[position] as number;
    if (rank === NO_RANK) continue;
    const place = starts[rank] as number;
    positions[place] = position;
    starts[rank] = place + 1;
  }
  return { positions, best };
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
