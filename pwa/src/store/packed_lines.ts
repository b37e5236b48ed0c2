/** All people as two strings, a line each in order of name: `show` is what a row shows, `hay` is searched. */
export class PackedLines {
  readonly showAt: Int32Array;
  readonly hayAt: Int32Array;
  private positions: Map<string, number> | null = null;

  constructor(
    readonly show: string,
    readonly hay: string,
  ) {
    this.showAt = lineStarts(show);
    this.hayAt = lineStarts(hay);
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
