import { type CsvRecord, cellsOf, csvRecords, Lines } from "./csv_records";
import { ImportProblem } from "./import_problem";
import type { RowProblem } from "./understood";

const HEADER_WITHIN = 20;
const DELIMITERS = [",", ";", "\t"];
/** So many commas hardly ever stand in one line of prose. */
const WIDE = 7;

export type Table = { columns: string[]; delimiter: string; lines: Lines };
export type Row = {
  line: number;
  raw: string;
  problem: RowProblem | "empty_row" | null;
  cells: string[];
  columns: string[];
  cell: (column: string) => string;
};

export function openTable(text: string, isHeader: (columns: string[]) => boolean): Table {
  const table = findTable(text, isHeader);
  if (table === null) throw new ImportProblem("no_header");
  return table;
}

/** The table below the first line that is a header; null when none of the first lines is. */
export function findTable(text: string, isHeader: (columns: string[]) => boolean): Table | null {
  const lines = new Lines(text);
  for (let line = lines.next(); line !== null && lines.number <= HEADER_WITHIN; line = lines.next()) {
    const table = tableUnder(line, lines, isHeader);
    if (table) return table;
  }
  return null;
}

/** The table under this line, if it is a header. */
export function tableUnder(
  line: string,
  lines: Lines,
  isHeader: (columns: string[]) => boolean,
): Table | null {
  for (const delimiter of DELIMITERS) {
    const columns = cellsOf(line, delimiter).cells.map((cell) => cell.trim().toLowerCase());
    if (isHeader(columns)) return { columns, delimiter, lines };
  }
  return null;
}

/** Row by row. `hasProse`: cells may hold paragraphs, so that many commas in a line make it no row. */
export function* rowsOf(table: Table, hasProse = false): Generator<Row> {
  const { columns, delimiter, lines } = table;
  const width = columns.length;
  const places = new Map(columns.map((column, at) => [column, at] as const).reverse());
  const isWhole = (line: string) =>
    !hasProse && width >= WIDE && line.split(delimiter, width).length === width;
  let inNotes = false;
  for (const record of csvRecords(lines, delimiter, isWhole)) {
    const cells = withoutEmptyTail(record.cells, width);
    const blank = cells.every((cell) => !cell.trim());
    // Some exports put the notes after the header: they end at an empty line or at the first whole row.
    if (cells.length === width || (blank && cells.length === 1)) inNotes = false;
    else if (/^notes:?$/i.test(record.cells.join("").trim())) inNotes = true;
    if (inNotes || (blank && cells.length === 1) || repeats(cells, columns)) continue;
    const cell = (column: string) => cells[places.get(column) ?? -1] ?? "";
    yield {
      line: record.line,
      raw: record.raw,
      problem: problemOf(record, cells, blank, width),
      cells,
      columns,
      cell,
    };
  }
}

function problemOf({ problem }: CsvRecord, cells: string[], blank: boolean, width: number): Row["problem"] {
  if (problem) return problem;
  if (blank) return "empty_row";
  if (cells.length === width) return null;
  return cells.length < width ? "too_few_cells" : "too_many_cells";
}

function withoutEmptyTail(cells: string[], width: number): string[] {
  return cells.slice(width).some((cell) => cell.trim()) ? cells : cells.slice(0, width);
}

function repeats(cells: string[], columns: string[]): boolean {
  return (
    cells.length === columns.length && cells.every((cell, at) => cell.trim().toLowerCase() === columns[at])
  );
}
