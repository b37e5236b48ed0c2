import { isBreak, type Rank, rankOf } from "./people_rank";

type Tell = (position: number, rank: Rank) => void;

/** All people as two strings, a line each in order of name: `show` is what a row shows, `hay` is searched. */
export class PackedLines {
  private showAt: Int32Array;
  private hayAt: Int32Array;
  private nameEnds: Int32Array;
  private positions: Map<string, number> | null = null;
  private last: { query: string; lines: number[] } | null = null;
  // Kept between searches: made anew for each letter, they are what the collector stops for.
  private held: Uint8Array;
  private worst: Uint8Array;

  constructor(
    readonly show: string,
    readonly hay: string,
  ) {
    this.showAt = lineStarts(show);
    this.hayAt = lineStarts(hay);
    this.nameEnds = this.hayAt.map((start) => hay.indexOf("\t", start));
    this.held = new Uint8Array(this.size);
    this.worst = new Uint8Array(this.size);
  }

  get size(): number {
    return this.showAt.length - 1;
  }

  showOf(position: number): string {
    return this.show.slice(this.showAt[position], (this.showAt[position + 1] ?? 1) - 1);
  }

  showRun(from: number, to: number): string {
    return this.show.slice(this.showAt[from], this.showAt[to]);
  }

  hayRun(from: number, to: number): string {
    return this.hay.slice(this.hayAt[from], this.hayAt[to]);
  }

  positionOf(id: string): number | undefined {
    this.positions ??= this.everyPosition();
    return this.positions.get(id);
  }

  /** Where a line would stand. */
  placeOf(hay: string): number {
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.hayRun(middle, middle + 1) < hay) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Tells each line that holds every word, and how well it does. */
  eachWithAll(query: string, words: string[], tell: Tell): void {
    const { last } = this;
    const lines: number[] = [];
    const found = (line: number, rank: Rank) => {
      lines.push(line);
      tell(line, rank);
    };
    // One letter more can only be answered by those who answered before it.
    const among = last !== null && query.startsWith(last.query) && last.lines.length * 2 < this.size;
    if (among) this.eachAmong(last.lines, query, words, found);
    else this.eachOfAll(query, words, found);
    this.last = { query, lines };
  }

  private eachAmong(lines: number[], query: string, words: string[], found: Tell): void {
    for (const line of lines) {
      const rank = rankOf(this.hayRun(line, line + 1), query, words);
      if (rank !== null) found(line, rank);
    }
  }

  private eachOfAll(query: string, words: string[], found: Tell): void {
    const { hay, hayAt, size, held, worst } = this;
    held.fill(0);
    worst.fill(0);
    for (const [before, word] of words.entries()) this.walk(word, before);
    for (let line = 0; line < size; line++) {
      if (held[line] !== words.length) continue;
      const rank = worst[line] as Rank;
      if (words.length === 1 || rank > 1) found(line, rank);
      else found(line, hay.startsWith(query, hayAt[line]) ? 0 : 1);
    }
  }

  // From hit to hit; the line starts are walked beside them, never searched, and nothing is cut out or read twice.
  private walk(word: string, before: number): void {
    const { hay, hayAt, nameEnds, size, held, worst } = this;
    let line = 0;
    let at = hay.indexOf(word);
    while (at >= 0) {
      while ((hayAt[line + 1] as number) <= at) line += 1;
      const next = hayAt[line + 1] as number;
      const nameEnd = nameEnds[line] as number;
      let rank = at === hayAt[line] ? 0 : at < nameEnd ? 2 : 3;
      while (rank === 2 && at >= 0 && at < nameEnd) {
        if (isBreak(hay.charCodeAt(at - 1))) rank = 1;
        else at = hay.indexOf(word, at + 1);
      }
      if (held[line] === before) {
        held[line] = before + 1;
        if (rank > (worst[line] as number)) worst[line] = rank;
      }
      line += 1;
      if (line >= size) return;
      if (at >= 0 && at < next) at = hay.indexOf(word, next);
    }
  }

  private everyPosition(): Map<string, number> {
    const positions = new Map<string, number>();
    for (let at = 0; at < this.size; at++) {
      const from = this.showAt[at] ?? 0;
      positions.set(this.show.slice(from, this.show.indexOf("\t", from)), at);
    }
    return positions;
  }
}

function lineStarts(text: string): Int32Array {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return Int32Array.from(starts);
}
