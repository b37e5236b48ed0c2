import { PackedLines } from "./packed_lines";
import { type Line, type PersonRow, rowFrom } from "./people_line";

type Fresh = { line: Line; position: number; before: number };
type Run = { from: number; to: number; line?: Line };

/**
 * Packed lines, and the changed ones beside them (`fresh`) until the next `pack()`.
 * A position below the packed size is a packed line, one above it is a fresh one.
 */
export class PeoplePack {
  packed: PackedLines;
  private gone: Uint8Array;
  private fresh: (Line | null)[] = [];
  private freshOf = new Map<string, number>();
  private sorted: Fresh[] | null = null;
  private all: number[] | null = null;

  constructor(show: string, hay: string) {
    this.packed = new PackedLines(show, hay);
    this.gone = new Uint8Array(this.packed.size);
  }

  static of(lines: Line[]): PeoplePack {
    lines.sort((one, other) => (one.hay < other.hay ? -1 : 1));
    return new PeoplePack(
      lines.map((line) => `${line.show}\n`).join(""),
      lines.map((line) => `${line.hay}\n`).join(""),
    );
  }

  get count(): number {
    return this.order().length;
  }

  get freshCount(): number {
    return this.fresh.length;
  }

  /** Every position lies below it. */
  get end(): number {
    return this.packed.size + this.fresh.length;
  }

  put(line: Line): void {
    this.remove(line.id);
    this.freshOf.set(line.id, this.fresh.push(line) - 1);
  }

  remove(id: string): void {
    this.all = null;
    this.sorted = null;
    const fresh = this.freshOf.get(id);
    if (fresh !== undefined) this.fresh[fresh] = null;
    this.freshOf.delete(id);
    const packed = this.packed.positionOf(id);
    if (packed !== undefined) this.gone[packed] = 1;
  }

  rowAt(position: number): PersonRow {
    return rowFrom(this.showOf(position));
  }

  idAt(position: number): string {
    const show = this.showOf(position);
    return show.slice(0, show.indexOf("\t"));
  }

  /** The changed lines that are not among the packed ones, and where each of them answers. */
  get freshLines(): { line: Line; position: number }[] {
    return this.freshByName();
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
    const runs = this.runs();
    const { packed } = this;
    const show = runs.map(({ from, to, line }) => (line ? `${line.show}\n` : packed.showRun(from, to)));
    const hay = runs.map(({ from, to, line }) => (line ? `${line.hay}\n` : packed.hayRun(from, to)));
    this.packed = new PackedLines(show.join(""), hay.join(""));
    this.gone = new Uint8Array(this.packed.size);
    this.fresh = [];
    this.freshOf.clear();
    this.sorted = null;
    this.all = null;
    return { show: this.packed.show, hay: this.packed.hay };
  }

  // Untouched stretches, with the fresh lines between them where their names belong.
  private runs(): Run[] {
    const runs: Run[] = [];
    const coming = this.freshByName();
    const { size } = this.packed;
    let start = 0;
    let next = 0;
    for (let at = 0; at <= size; at++) {
      for (; coming[next]?.before === at; next++) {
        runs.push({ from: start, to: at }, { from: at, to: at, line: (coming[next] as Fresh).line });
        start = at;
      }
      if (at === size || !this.gone[at]) continue;
      runs.push({ from: start, to: at });
      start = at + 1;
    }
    runs.push({ from: start, to: size });
    return runs;
  }

  private freshByName(): Fresh[] {
    if (this.sorted !== null) return this.sorted;
    const { size } = this.packed;
    const live = this.fresh.flatMap((line, index) =>
      line ? [{ line, position: size + index, before: this.packed.placeOf(line.hay) }] : [],
    );
    this.sorted = live.sort((one, other) => (one.line.hay < other.line.hay ? -1 : 1));
    return this.sorted;
  }

  /** Everyone by name. A new list after every change, so that who derives something from it knows. */
  order(): number[] {
    if (this.all === null) {
      const packed: number[] = [];
      for (let at = 0; at < this.packed.size; at++) if (!this.gone[at]) packed.push(at);
      this.all = merged(packed, this.freshByName());
    }
    return this.all;
  }

  hayOf(position: number): string {
    const { size } = this.packed;
    return position < size
      ? this.packed.hayRun(position, position + 1)
      : (this.fresh[position - size]?.hay ?? "");
  }

  showOf(position: number): string {
    const { size } = this.packed;
    return position < size ? this.packed.showOf(position) : (this.fresh[position - size]?.show ?? "");
  }
}

function merged(packed: number[], fresh: Fresh[]): number[] {
  if (fresh.length === 0) return packed;
  const all: number[] = [];
  let next = 0;
  for (const position of packed) {
    for (; (fresh[next]?.before ?? Number.POSITIVE_INFINITY) <= position; next++)
      all.push((fresh[next] as Fresh).position);
    all.push(position);
  }
  for (const { position } of fresh.slice(next)) all.push(position);
  return all;
}
