import { Lines } from "./csv_records";
import { ImportProblem } from "./import_problem";
import { type Contacts, readActivity, readContact, readNote } from "./meerkat_rows";
import { type Row, rowsOf, type Table, tableUnder } from "./table";
import type { ReadPiece } from "./understood";

const SECTION = /^"?=== ([A-Z ]+) ==="?,*$/;

export function fitsMeerkat(start: string): boolean {
  return SECTION.test(new Lines(start).next()?.trim() ?? "");
}

/** Meerkat's file: several tables, each under a line like `=== CONTACTS ===`. */
export function* readMeerkat(text: string): Generator<ReadPiece> {
  const contacts: Contacts = new Map();
  let known = false;
  for (const [section, row] of sectionsOf(text.replace(/^\ufeff/, ""))) {
    known = true;
    if (section === "CONTACTS") yield readContact(row, contacts);
    else if (section === "ACTIVITIES") yield readActivity(row, contacts);
    else if (section === "NOTES") yield readNote(row);
  }
  if (!known) throw new ImportProblem("no_header");
}

function* sectionsOf(text: string): Generator<[string, Row]> {
  const lines = new Lines(text);
  let section = "";
  let table: Table | null = null;
  for (let line = lines.next(); line !== null; line = lines.next()) {
    const found = SECTION.exec(line.trim())?.[1];
    if (found) {
      section = found;
      table = null;
    } else if (line.trim() && table === null) {
      table = tableUnder(line, lines, (columns) => columns.includes("id"));
      if (table) for (const row of untilNext(table)) yield [section, row];
    }
  }
}

function* untilNext(table: Table): Generator<Row> {
  const { lines } = table;
  let before = lines.mark();
  for (const row of rowsOf(table, true)) {
    if (SECTION.test(row.raw.trim())) {
      lines.backTo(before);
      return;
    }
    yield row;
    before = lines.mark();
  }
}
