import type { PackedLines } from "./packed_lines";
import { isBreak, NO_RANK, rankOf, startRank } from "./people_rank";

type Last = { query: string; lines: number[] };

/** Ranks packed lines: from hit to hit of `indexOf`, with the line starts walked beside them. */
export class PeopleWalk {
  private ends: Int32Array[];
  private last: Last | null = null;
  // Kept between searches: made anew for each letter, they are what the collector stops for.
  private held: Uint8Array;
  private worst: Uint8Array;
  readonly ranks: Uint8Array;

  constructor(readonly lines: PackedLines) {
    const { size } = lines;
    this.ends = cellEnds(lines);
    this.held = new Uint8Array(size);
    this.worst = new Uint8Array(size);
    this.ranks = new Uint8Array(size);
  }

  /** Of each line, how well it holds every word; each word is a list of what may stand for it. */
  rank(query: string, words: string[][], exact: boolean): Uint8Array {
    const { last, ranks } = this;
    const { size } = this.lines;
    ranks.fill(NO_RANK);
    // One letter more can only be answered by those who answered before it.
    const among = exact && last !== null && query.startsWith(last.query) && last.lines.length * 2 < size;
    const found = among ? this.among(last.lines, query, words) : this.ofAll(query, words);
    if (exact) this.last = { query, lines: found };
    return ranks;
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

  private among(lines: number[], query: string, words: string[][]): number[] {
    return lines.filter((line) => {
      this.ranks[line] = rankOf(this.lines.hayRun(line, line + 1), query, words);
      return this.ranks[line] !== NO_RANK;
    });
  }

  private ofAll(query: string, words: string[][]): number[] {
    const { held, worst, ranks, lines } = this;
    const found: number[] = [];
    held.fill(0);
    worst.fill(0);
    for (const [before, near] of words.entries()) for (const word of near) this.walk(word, before);
    for (let line = 0; line < lines.size; line++) {
      if (held[line] !== words.length) continue;
      ranks[line] = startRank(lines.hay, lines.hayAt[line] as number, query, worst[line] as number);
      found.push(line);
    }
    return found;
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
    const [, others, work, , events] = this.ends as [
      Int32Array,
      Int32Array,
      Int32Array,
      Int32Array,
      Int32Array,
    ];
    const namesEnd = others[line] as number;
    if (hit >= namesEnd) return hit < (work[line] as number) ? 4 : hit < (events[line] as number) ? 5 : 6;
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
