import { safeUrl } from "../ways_in/safe_url";
import { tidy } from "../ways_in/tidy";
import { type CsvRecord, cellsOf, csvRecords, Lines } from "./csv_records";
import { ImportProblem } from "./import_problem";
import { connectedDay, linkedInSource } from "./linkedin_cells";

export type Connection = {
  name: string;
  company: string | null;
  role: string | null;
  email: string | null;
  link: string | null;
  how_met: string;
  source: string | null;
};
export type Remark = "unsafe_link" | "bad_email" | "bad_date" | "too_long";
export type RowProblem = "no_name" | "too_few_cells" | "too_many_cells" | "unclosed_quote" | "row_too_long";
export type ReadRow =
  | { line: number; connection: Connection; remarks: Remark[] }
  | { line: number; name: string; problem: RowProblem | "empty_row" };

const HEADER_WITHIN = 20;
const LINKEDIN_ONLY = ["connected on", "position"];
type Header = { delimiter: string; columns: string[] };

/** The rows of a LinkedIn Connections.csv, each either readable or with what is wrong with it. */
export function* linkedInRows(text: string): Generator<ReadRow> {
  const lines = new Lines(text);
  const header = findHeader(lines);
  let inNotes = false;
  for (const record of csvRecords(lines, header.delimiter, header.columns.length)) {
    const cells = withoutEmptyTail(record.cells, header.columns.length);
    const blank = cells.every((cell) => !cell.trim());
    // Some exports put the notes after the header: they end at an empty line or at the first whole row.
    if (cells.length === header.columns.length || (blank && cells.length === 1)) inNotes = false;
    else if (/^notes:?$/i.test(record.cells.join("").trim())) inNotes = true;
    if (inNotes || (blank && cells.length === 1) || repeats(cells, header)) continue;
    yield readRow({ ...record, cells }, header);
  }
}

function findHeader(lines: Lines): Header {
  for (let line = lines.next(); line !== null && lines.number <= HEADER_WITHIN; line = lines.next()) {
    for (const delimiter of [",", ";", "\t"]) {
      const columns = cellsOf(line, delimiter).cells.map((cell) => cell.trim().toLowerCase());
      if (!columns.includes("first name") || columns.length < 2) continue;
      if (LINKEDIN_ONLY.some((name) => columns.includes(name))) return { delimiter, columns };
      throw new ImportProblem("not_linkedin");
    }
  }
  throw new ImportProblem("no_header");
}

function withoutEmptyTail(cells: string[], width: number): string[] {
  return cells.slice(width).some((cell) => cell.trim()) ? cells : cells.slice(0, width);
}

function repeats(cells: string[], header: Header): boolean {
  return (
    cells.length === header.columns.length &&
    cells.every((cell, at) => cell.trim().toLowerCase() === header.columns[at])
  );
}

function readRow({ line, cells, problem }: CsvRecord, header: Header): ReadRow {
  const name = tidy(`${cells[0] ?? ""} ${cells[1] ?? ""}`, 80).text ?? "";
  if (problem) return { line, name, problem };
  if (cells.length < header.columns.length) return { line, name, problem: "too_few_cells" };
  if (cells.length > header.columns.length) return { line, name, problem: "too_many_cells" };
  return readConnection(line, (column) => cells[header.columns.indexOf(column)] ?? "");
}

function readConnection(line: number, cell: (column: string) => string): ReadRow {
  const remarks = new Set<Remark>();
  const take = (text: string, most: number) => {
    const { text: taken, cut } = tidy(text, most);
    if (cut) remarks.add("too_long");
    return taken;
  };
  const name = take(`${cell("first name")} ${cell("last name")}`, 200);
  const about = { company: take(cell("company"), 200), role: take(cell("position"), 200) };
  const email = take(cell("email address"), 320);
  const url = tidy(cell("url"), 2000).text;
  if (!name)
    return { line, name: "", problem: email || url || about.company || about.role ? "no_name" : "empty_row" };
  const link = url ? safeUrl(url) : null;
  const date = tidy(cell("connected on"), 40).text;
  const day = date && connectedDay(date);
  if (url && !link) remarks.add("unsafe_link");
  if (date && !day) remarks.add("bad_date");
  if (email && !email.includes("@")) remarks.add("bad_email");
  const connection = {
    name,
    ...about,
    email: email?.includes("@") ? email : null,
    link: link?.href ?? null,
    how_met: day ? `LinkedIn, ${day}` : "LinkedIn",
    source: link && linkedInSource(link),
  };
  return { line, connection, remarks: [...remarks] };
}
