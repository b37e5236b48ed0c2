/// <reference path="./papaparse.d.ts" />
import { parse } from "papaparse";

type Cells = { cells: string[]; problem: "unclosed_quote" | "row_too_long" | null };
export type CsvRecord = Cells & { line: number; raw: string };

const MOST_LINES = 200;
const LONGEST = 200_000;

const RAW_OF_TOO_LONG = 1_000;

/** The records left in `lines`, one at a time, each with the line it starts on.
 *  A quote that never closes, or closes only in another row, costs its own line and nothing after it.
 *  `isWhole` says of a line that it must be a row: an open quote above it was a slip. */
export function* csvRecords(
  lines: Lines,
  delimiter: string,
  isWhole: (line: string) => boolean,
): Generator<CsvRecord> {
  for (let line = lines.next(); line !== null; line = lines.next()) {
    const number = lines.number;
    const alone = cellsOf(line, delimiter);
    if (alone.problem !== "unclosed_quote") {
      const raw = alone.problem ? line.slice(0, RAW_OF_TOO_LONG) : line;
      yield { line: number, raw, ...alone };
      continue;
    }
    const afterFirst = lines.mark();
    const whole = isClosed(line) ? null : joinUntilClosed(line, lines, isWhole);
    const record = whole === null ? alone : cellsOf(whole, delimiter);
    if (whole === null || record.problem) {
      lines.backTo(afterFirst);
      yield { line: number, raw: line, ...alone };
    } else yield { line: number, raw: whole, ...record };
  }
}

export function cellsOf(text: string, delimiter: string): Cells {
  if (text.length > LONGEST)
    return { cells: text.slice(0, LONGEST).split(delimiter, 2), problem: "row_too_long" };
  const plain = plainCells(text, delimiter);
  if (plain) return { cells: plain, problem: null };
  const { data, errors } = parse(text, { delimiter, newline: "\n" });
  const slipped = errors.some((error) => error.type === "Quotes") || data.length > 1;
  return { cells: data[0] ?? [""], problem: slipped ? "unclosed_quote" : null };
}

// Nearly every line: its quotes enclose whole cells and nothing is doubled. Null is for the parser to read.
function plainCells(text: string, delimiter: string): string[] | null {
  if (text.startsWith("\ufeff")) return null;
  const cells: string[] = [];
  for (let at = 0; ; at++) {
    const quoted = text[at] === '"';
    if (quoted) at += 1;
    let end = text.indexOf(quoted ? '"' : delimiter, at);
    if (end === -1 && quoted) return null;
    if (end === -1) end = text.length;
    const cell = text.slice(at, end);
    if (!quoted && (cell.includes('"') || cell.includes("\n"))) return null;
    cells.push(cell);
    at = quoted ? end + 1 : end;
    if (at === text.length) return cells;
    if (text[at] !== delimiter) return null;
  }
}

function joinUntilClosed(first: string, lines: Lines, isWhole: (line: string) => boolean): string | null {
  const joined = [first];
  while (joined.length < MOST_LINES) {
    const line = lines.next();
    if (line === null || isWhole(line)) return null;
    joined.push(line);
    if (!isClosed(line)) return joined.join("\n");
  }
  return null;
}

function isClosed(line: string): boolean {
  let quotes = 0;
  for (let at = line.indexOf('"'); at !== -1; at = line.indexOf('"', at + 1)) quotes += 1;
  return quotes % 2 === 0;
}

/** Walks the lines of a text without cutting it into millions of pieces first. Ends in LF, CRLF or CR. */
export class Lines {
  number = 0;
  private at = 0;
  private readonly ending: string;

  constructor(private readonly text: string) {
    this.ending = text.includes("\n") ? "\n" : "\r";
  }

  next(): string | null {
    if (this.at >= this.text.length) return null;
    const found = this.text.indexOf(this.ending, this.at);
    const end = found === -1 ? this.text.length : found;
    const line = this.text.slice(this.at, end);
    this.at = end + 1;
    this.number += 1;
    return line.endsWith("\r") ? line.slice(0, -1) : line;
  }

  mark(): { at: number; number: number } {
    return { at: this.at, number: this.number };
  }

  backTo(mark: { at: number; number: number }): void {
    this.at = mark.at;
    this.number = mark.number;
  }
}
