import type { PackedLines } from "./packed_lines";
import { CELL, isBreak, NO_RANK, startRank } from "./people_rank";

type Last = { query: string; count: number };

/** Ranks packed lines: from hit to hit of `indexOf`, with the line starts walked beside them. */
export class PeopleWalk {
  private ends: Int32Array[];
  private namesEnd: Int32Array;
  private workEnds: Int32Array;
  private eventsEnd: Int32Array;
  private last: Last | null = null;
  // Kept between searches: made anew for each letter, they are what the collector stops for.
  private held: Uint8Array;
  private worst: Uint8Array;
  private ranks: Uint8Array;
  private nearRanks: Uint8Array;

  constructor(readonly lines: PackedLines) {
    const { size } = lines;
    this.ends = cellEnds(lines);
    const endsOf = (cell: number) => this.ends[cell] as Int32Array;
    this.namesEnd = endsOf(CELL.others);
    this.workEnds = endsOf(CELL.work);
    this.eventsEnd = endsOf(CELL.events);
    this.held = new Uint8Array(size);
    this.worst = new Uint8Array(size);
    this.ranks = new Uint8Array(size);
    this.nearRanks = new Uint8Array(size);
  }

  /** Of each line, how well it holds every word. */
  rank(query: string, words: string[]): Uint8Array {
    const { last } = this;
    // One letter more can only be answered by those who answered before it.
    const among = last !== null && query.startsWith(last.query) && last.count * 2 < this.lines.size;
    const count = among
      ? this.among(query, words)
      : this.ofAll(
          query,
          words.map((word) => [word]),
          this.ranks,
        );
    this.last = { query, count };
    return this.ranks;
  }

  /** The same where each word is a list of what may stand for it. */
  rankNear(query: string, words: string[][]): Uint8Array {
    this.ofAll(query, words, this.nearRanks);
    return this.nearRanks;
  }

  /** Lines with this text in this cell, where it starts a word of it. */
  withCell(cell: number, text: string, marks: Uint8Array): void {
    const { hay, hayAt, size } = this.lines;
    let line = 0;
    for (let at = hay.indexOf(text); at >= 0 && line < size; ) {
      while ((hayAt[line + 1] as number) <= at) line += 1;
      const from = this.cellStart(cell, line);
      const isIn = at >= from && at < this.cellEnd(cell, line);
      if (isIn && (isBreak(text.charCodeAt(0)) || isBreak(hay.charCodeAt(at - 1)))) marks[line] = 1;
      // Onwards in the cell, or to it, or to the next line.
      const next = at < from ? from : isIn && !marks[line] ? at + 1 : (hayAt[line + 1] as number);
      at = hay.indexOf(text, next);
    }
  }

  private among(query: string, words: string[]): number {
    const { ranks } = this;
    let count = 0;
    for (let line = 0; line < ranks.length; line++) {
      if (ranks[line] === NO_RANK) continue;
      const rank = this.rankLine(line, query, words);
      ranks[line] = rank;
      if (rank !== NO_RANK) count += 1;
    }
    return count;
  }

  private rankLine(line: number, query: string, words: string[]): number {
    const { lines } = this;
    const start = lines.hayAt[line] as number;
    const text = lines.hayRun(line, line + 1);
    let worst = 0;
    for (const word of words) {
      const hit = text.indexOf(word);
      if (hit < 0) return NO_RANK;
      worst = Math.max(worst, this.rankAt(line, start + hit, word));
    }
    return startRank(lines.hay, start, query, worst);
  }

  private ofAll(query: string, words: string[][], ranks: Uint8Array): number {
    const { held, worst, lines } = this;
    const { hay, hayAt, size } = lines;
    let count = 0;
    held.fill(0);
    worst.fill(0);
    for (const [before, near] of words.entries()) for (const word of near) this.walk(word, before);
    for (let line = 0; line < size; line++) {
      if (held[line] !== words.length) {
        ranks[line] = NO_RANK;
        continue;
      }
      const rank = worst[line] as number;
      ranks[line] = rank > 2 ? rank : startRank(hay, hayAt[line] as number, query, rank);
      count += 1;
    }
    return count;
  }

  private walk(word: string, before: number): void {
    const { hay, hayAt, size } = this.lines;
    const { held, worst } = this;
    let line = 0;
    let at = hay.indexOf(word);
    while (at >= 0) {
      while ((hayAt[line + 1] as number) <= at) line += 1;
      if (held[line] === before) {
        const rank = this.rankAt(line, at, word);
        held[line] = before + 1;
        if (rank > (worst[line] as number)) worst[line] = rank;
      }
      line += 1;
      if (line >= size) return;
      at = hay.indexOf(word, hayAt[line]);
    }
  }

  // The first hit says the cell; in a name a later one may start a word.
  private rankAt(line: number, hit: number, word: string): number {
    const { hay } = this.lines;
    const namesEnd = this.namesEnd[line] as number;
    if (hit >= namesEnd)
      return hit < (this.workEnds[line] as number) ? 4 : hit < (this.eventsEnd[line] as number) ? 5 : 6;
    for (let at = hit; at >= 0 && at < namesEnd; at = hay.indexOf(word, at + 1)) {
      if (at === 0 || isBreak(hay.charCodeAt(at - 1))) return 2;
    }
    return 3;
  }

  private cellStart(cell: number, line: number): number {
    return cell === 0 ? (this.lines.hayAt[line] as number) : (this.ends[cell - 1]?.[line] as number) + 1;
  }

  private cellEnd(cell: number, line: number): number {
    return (this.ends[cell]?.[line] ?? this.lines.hayAt[line + 1]) as number;
  }
}

const walks = new WeakMap<PackedLines, PeopleWalk>();

export function walkOf(lines: PackedLines): PeopleWalk {
  const known = walks.get(lines) ?? new PeopleWalk(lines);
  walks.set(lines, known);
  return known;
}

function cellEnds({ hay, hayAt, size }: PackedLines): Int32Array[] {
  const ends = Array.from({ length: 5 }, () => new Int32Array(size));
  for (let line = 0; line < size; line++) {
    let at = (hayAt[line] as number) - 1;
    for (const end of ends) {
      at = hay.indexOf("\t", at + 1);
      end[line] = at;
    }
  }
  return ends;
}
