import { cellsOf, Lines } from "./csv_records";
import { type Field, guessOf } from "./guess_fields";
import { rowsOf, type Table } from "./table";

/** A table that nobody knows: what its columns are called, and the first of what stands in each. */
export type Columns = { names: string[]; values: string[][] };

const HEADER_WITHIN = 20;
const DELIMITERS = [",", ";", "\t"];
const FIRST_ROWS = 500;
const MOST_COLUMNS = 1_000;
/** How cards, calendars and programs' own files begin. */
const NO_TABLE = /^\s*(\{|\[|<|BEGIN:)/i;

/** The columns of a text with commas, semicolons or tabs; null when it is no table. */
export function columnsOf(text: string): Columns | null {
  const found = tableOf(text);
  if (found === null) return null;
  const { names, table } = found;
  const values: string[][] = names.map(() => []);
  let rows = 0;
  for (const { cells, problem } of rowsOf(table, true)) {
    if (problem === null)
      for (const [at, cell] of cells.entries()) if (cell.trim()) values[at]?.push(cell.trim());
    rows += 1;
    if (rows === FIRST_ROWS) break;
  }
  return { names, values };
}

/** The table below its header: the first line of which its most frequent mark makes several cells. */
export function tableOf(text: string): { names: string[]; table: Table } | null {
  const lines = new Lines(text);
  for (let line = lines.next(); line !== null && lines.number <= HEADER_WITHIN; line = lines.next()) {
    if (NO_TABLE.test(line)) return null;
    const [best, delimiter] = widest(line);
    const names = best.map((cell) => cell.trim());
    if (!isHeader(names)) continue;
    return { names, table: { columns: names.map((name) => name.toLowerCase()), delimiter, lines } };
  }
  return null;
}

function widest(line: string): [string[], string] {
  const each = DELIMITERS.map((mark): [string[], string] => [cellsOf(line, mark).cells, mark]);
  return each.reduce((best, other) => (other[0].length > best[0].length ? other : best));
}

function isHeader(names: string[]): boolean {
  const said = names.filter(Boolean);
  if (names.length > MOST_COLUMNS || said.some((name) => name.length > 200)) return false;
  return said.length > 1 || (said.length === 1 && names.length === 1 && isKnown(guessOf(said[0] ?? "")));
}

function isKnown(field: Field): boolean {
  return field !== "leave_out";
}
