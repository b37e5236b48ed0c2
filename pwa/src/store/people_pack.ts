import { fold } from "../db/fold";
import { type Line, type PersonRow, rowFrom } from "./people_line";
import { rankOf } from "./people_rank";

/**
 * All people as two strings, a line each in order of name: `show` is what a row shows, `hay` is searched.
 * Changed lines live beside them (`fresh`) until the next `pack()`.
 * A position below `size` is a packed line, one above it is a fresh one.
 */
export class PeoplePack {
  private showAt: Int32Array;
  private hayAt: Int32Array;
  private gone: Uint8Array;
  private goneCount = 0;
  private fresh: (Line | null)[] = [];
  private freshOf = new Map<string, number>();
  private all: number[] | null = null;

  constructor(
    private show: string,
    private hay: string,
  ) {
    this.showAt = lineStarts(show);
    this.hayAt = lineStarts(hay);
    this.gone = new Uint8Array(this.size);
  }

  static of(lines: Line[]): PeoplePack {
    const sorted = lines.sort((one, other) => (one.hay < other.hay ? -1 : 1));
    const joined = (part: "show" | "hay") => sorted.map((line) => `${line[part]}\n`).join("");
    return new PeoplePack(joined("show"), joined("hay"));
  }

  private get size(): number {
    return this.showAt.length - 1;
  }

  get count(): number {
    return this.order().length;
  }

  put(line: Line): void {
    this.remove(line.id);
    this.freshOf.set(line.id, this.fresh.push(line) - 1);
  }

  remove(id: string): void {
    this.all = null;
    const fresh = this.freshOf.get(id);
    if (fresh !== undefined) this.fresh[fresh] = null;
    this.freshOf.delete(id);
    const packed = this.packedPosition(id);
    if (packed < 0 || this.gone[packed]) return;
    this.gone[packed] = 1;
    this.goneCount += 1;
  }

  rowAt(position: number): PersonRow {
    return rowFrom(this.showOf(position));
  }

  rowOf(id: string): PersonRow | null {
    const fresh = this.freshOf.get(id);
    if (fresh !== undefined) return this.rowAt(this.size + fresh);
    const packed = this.packedPosition(id);
    return packed < 0 || this.gone[packed] ? null : this.rowAt(packed);
  }

  /** Positions that answer every word, best first, equals by name; nothing asked is everyone. */
  search(query: string): number[] {
    const folded = fold(query);
    if (folded === "") return this.order();
    const words = folded.split(" ");
    const ranks: number[][] = [[], [], [], []];
    this.searchPacked(folded, words, ranks);
    this.searchFresh(folded, words, ranks);
    return ranks.flat();
  }

  /** Those whose day has come, without making a row of anyone else. */
  dueBy(today: string): PersonRow[] {
    const due: PersonRow[] = [];
    for (const position of this.order()) {
      const show = this.showOf(position);
      const from = show.indexOf("\t") + 1;
      if (show[from] !== "\t" && show.slice(from, from + 10) <= today) due.push(rowFrom(show));
    }
    return due;
  }

  /** Takes the fresh lines in, and answers with what is to be stored. */
  pack(): { show: string; hay: string } {
    const pieces = this.pieces();
    this.show = pieces
      .map(([from, to, line]) => (line ? `${line.show}\n` : this.cut("show", from, to)))
      .join("");
    this.hay = pieces
      .map(([from, to, line]) => (line ? `${line.hay}\n` : this.cut("hay", from, to)))
      .join("");
    this.showAt = lineStarts(this.show);
    this.hayAt = lineStarts(this.hay);
    this.gone = new Uint8Array(this.size);
    this.goneCount = 0;
    this.fresh = [];
    this.freshOf.clear();
    this.all = null;
    return { show: this.show, hay: this.hay };
  }

  private cut(part: "show" | "hay", from: number, to: number): string {
    const starts = part === "show" ? this.showAt : this.hayAt;
    return this[part].slice(starts[from], starts[to]);
  }

  // Runs of untouched lines, with the fresh ones between them where their name belongs.
  private pieces(): [number, number, Line | null][] {
    const coming = this.freshSorted();
    const pieces: [number, number, Line | null][] = [];
    let run = 0;
    let next = 0;
    for (let at = 0; at <= this.size; at++) {
      while (coming[next]?.before === at) {
        pieces.push([run, at, null], [at, at, coming[next]?.line ?? null]);
        run = at;
        next += 1;
      }
      if (at === this.size || !this.gone[at]) continue;
      pieces.push([run, at, null]);
      run = at + 1;
    }
    pieces.push([run, this.size, null]);
    return pieces;
  }

  private freshSorted(): { line: Line; position: number; before: number }[] {
    const live = this.fresh.flatMap((line, index) => (line ? [{ line, position: this.size + index }] : []));
    live.sort((one, other) => (one.line.hay < other.line.hay ? -1 : 1));
    return live.map((entry) => ({ ...entry, before: this.placeOf(entry.line.hay) }));
  }

  private order(): number[] {
    if (this.all !== null) return this.all;
    const all: number[] = [];
    const coming = this.freshSorted();
    let next = 0;
    for (let at = 0; at <= this.size; at++) {
      for (; coming[next]?.before === at; next++) all.push(coming[next]?.position ?? 0);
      if (at < this.size && !this.gone[at]) all.push(at);
    }
    this.all = all;
    return all;
  }

  // From hit to hit; the line starts are walked forward beside them, never searched.
  private searchPacked(query: string, words: string[], ranks: number[][]): void {
    const [rarest = query] = [...words].sort((one, other) => other.length - one.length);
    const { hay, hayAt } = this;
    let line = 0;
    for (let at = hay.indexOf(rarest); at >= 0; at = hay.indexOf(rarest, hayAt[line])) {
      while ((hayAt[line + 1] ?? hay.length) <= at) line += 1;
      if (!this.gone[line]) this.judge(hay.slice(hayAt[line], hayAt[line + 1]), line, query, words, ranks);
      line += 1;
      if (line >= this.size) return;
    }
  }

  private judge(text: string, position: number, query: string, words: string[], ranks: number[][]): void {
    if (words.length > 1 && !words.every((word) => text.includes(word))) return;
    ranks[rankOf(text.slice(0, text.indexOf("\t")), query, words)]?.push(position);
  }

  private searchFresh(query: string, words: string[], ranks: number[][]): void {
    for (const { line, position, before } of this.freshSorted()) {
      if (!words.every((word) => line.hay.includes(word))) continue;
      const rank = ranks[rankOf(line.hay.slice(0, line.hay.indexOf("\t")), query, words)] ?? [];
      const later = rank.findIndex((other) => other < this.size && other >= before);
      rank.splice(later < 0 ? rank.length : later, 0, position);
    }
  }

  private placeOf(hay: string): number {
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.cut("hay", middle, middle + 1) < `${hay}\n`) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private packedPosition(id: string): number {
    let at = this.show.indexOf(`${id}\t`);
    while (at > 0 && this.show[at - 1] !== "\n") at = this.show.indexOf(`${id}\t`, at + 1);
    if (at < 0) return -1;
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.showAt[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private showOf(position: number): string {
    if (position >= this.size) return this.fresh[position - this.size]?.show ?? "";
    return this.show.slice(this.showAt[position], (this.showAt[position + 1] ?? 1) - 1);
  }
}

function lineStarts(text: string): Int32Array {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return Int32Array.from(starts);
}
