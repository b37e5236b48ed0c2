/**
 * How well a line answers: 0 the name is this, 1 it starts so, 2 a word of it does, 3 it holds it,
 * 4 company or role, 5 a tag or an event, 6 anything written down.
 */
export type Rank = 0 | 1 | 2 | 3 | 4 | 5 | 6;
export const NO_RANK = 255;
export const RANKS = 7;

/** A folded line is cells: name, other names, work, tags, events, words. */
export const CELL = { name: 0, others: 1, work: 2, tags: 3, events: 4, words: 5 } as const;
const RANK_OF_CELL: Rank[] = [3, 3, 4, 5, 5, 6];

/** Each word is what was typed, or any of its neighbours. NO_RANK where a word is missing. */
export function rankOf(hay: string, query: string, words: string[][]): number {
  const cells = hay.split("\t");
  let worst = 0;
  for (const near of words) {
    const rank = Math.min(...near.map((word) => rankIn(cells, word)));
    if (rank === NO_RANK) return NO_RANK;
    worst = Math.max(worst, rank);
  }
  return startRank(hay, 0, query, worst);
}

/** A name that is, or starts with, all that was typed comes before one that has its words. */
export function startRank(hay: string, start: number, query: string, worst: number): number {
  if (worst > 2 || !hay.startsWith(query, start)) return worst;
  return hay.charCodeAt(start + query.length) === 9 ? 0 : 1;
}

function rankIn(cells: string[], word: string): number {
  const cell = cells.findIndex((text) => text.includes(word));
  if (cell < 0) return NO_RANK;
  if (cell > CELL.others) return RANK_OF_CELL[cell] ?? 6;
  return startsAWord(cells[0] ?? "", word) || startsAWord(cells[1] ?? "", word) ? 2 : 3;
}

function startsAWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || isBreak(text.charCodeAt(at - 1))) return true;
  }
  return false;
}

// Everything in ASCII that is neither a letter nor a digit; folded text has no capitals.
export function isBreak(code: number): boolean {
  return code < 48 || (code > 57 && code < 97) || (code > 122 && code < 128);
}
