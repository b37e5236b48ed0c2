const FEW = 8;

/** All people as two strings, a line each in order of name: `show` is what a row shows, `hay` is searched. */
export class PackedLines {
  readonly showAt: Int32Array;
  readonly hayAt: Int32Array;
  private positions: Map<string, number> | null = null;
  private asked = 0;

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

  /** To note everyone down takes longer than a tap may: a few are looked for where they stand. */
  positionOf(id: string): number | undefined {
    this.asked += 1;
    if (this.positions === null && this.asked <= FEW) return this.foundAt(id);
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

  private foundAt(id: string): number | undefined {
    const line = `${id}\t`;
    if (this.show.startsWith(line)) return 0;
    const at = this.show.indexOf(`\n${line}`) + 1;
    return at === 0 ? undefined : firstFrom(this.showAt, at);
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

function firstFrom(starts: Int32Array, at: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lineStarts(text: string): Int32Array {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return Int32Array.from(starts);
}
