import { isBreak, type Rank } from "./people_rank";

/** All people as two strings, a line each in order of name: `show` is what a row shows, `hay` is searched. */
export class PackedLines {
  private showAt: Int32Array;
  private hayAt: Int32Array;
  private nameEnds: Int32Array;
  private positions: Map<string, number> | null = null;

  constructor(
    readonly show: string,
    readonly hay: string,
  ) {
    this.showAt = lineStarts(show);
    this.hayAt = lineStarts(hay);
    this.nameEnds = this.hayAt.map((start) => hay.indexOf("\t", start));
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
  eachWithAll(query: string, words: string[], tell: (position: number, rank: number) => void): void {
    const { hay, hayAt, size } = this;
    const held = new Uint8Array(size);
    const worst = new Uint8Array(size);
    for (const [before, word] of words.entries()) this.walk(word, before, held, worst);
    for (let line = 0; line < size; line++) {
      if (held[line] !== words.length) continue;
      const rank = worst[line] ?? 3;
      if (words.length === 1 || rank > 1) tell(line, rank);
      else tell(line, hay.startsWith(query, hayAt[line]) ? 0 : 1);
    }
  }

  // From hit to hit; the line starts are walked beside them, never searched, and nothing is cut out.
  private walk(word: string, before: number, held: Uint8Array, worst: Uint8Array): void {
    const { hay, hayAt, size } = this;
    let line = 0;
    for (let at = hay.indexOf(word); at >= 0; at = hay.indexOf(word, hayAt[line])) {
      while ((hayAt[line + 1] ?? hay.length) <= at) line += 1;
      if (held[line] === before) {
        held[line] = before + 1;
        const rank = this.rankAt(line, word, at);
        if (rank > (worst[line] ?? 0)) worst[line] = rank;
      }
      line += 1;
      if (line >= size) return;
    }
  }

  private rankAt(position: number, word: string, at: number): Rank {
    const nameEnd = this.nameEnds[position] ?? 0;
    if (at === this.hayAt[position]) return 0;
    for (let hit = at; hit >= 0 && hit < nameEnd; hit = this.hay.indexOf(word, hit + 1))
      if (isBreak(this.hay.charCodeAt(hit - 1))) return 1;
    return at < nameEnd ? 2 : 3;
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
