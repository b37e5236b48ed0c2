import { tidy } from "../ways_in/tidy";
import { isoDay } from "./days";
import { proseOf } from "./prose";
import { findTable, openTable, type Row, rowsOf } from "./table";
import type { ReadPiece } from "./understood";

function isHeader(columns: string[]): boolean {
  return columns.includes("entrydate") && columns.includes("entrycontent");
}

export function fitsPresently(start: string): boolean {
  return findTable(start, isHeader) !== null;
}

/** Presently's journal: one entry of gratitude a day. */
export function* readPresently(text: string): Generator<ReadPiece> {
  const seen = new Map<string, string[]>();
  for (const row of rowsOf(openTable(text, isHeader), true)) yield readRow(row, seen);
}

function readRow({ line, raw, problem, cells, cell }: Row, seen: Map<string, string[]>): ReadPiece {
  if (problem) return { line, name: tidy(cells[0] ?? "", 80).text ?? "", problem, raw };
  const date = cell("entrydate");
  const day = isoDay(date);
  const { words, remarks } = proseOf([cell("entrycontent")]);
  const name = day ?? tidy(date, 80).text ?? "";
  if (!words) return { line, name, problem: "empty_row", raw };
  if (!day) return { line, name, problem: "bad_date", raw };
  const source = `presently:${day}${another(day, words, seen)}`;
  return { line, name, piece: { what: "journal", source, entry: { written_on: day, words } }, remarks };
}

/** A day has one entry. Where somebody has put two together by hand, the second is another one, not the same. */
function another(day: string, words: string, seen: Map<string, string[]>): string {
  const before = seen.get(day) ?? [];
  const at = before.includes(words) ? before.indexOf(words) : before.push(words) - 1;
  seen.set(day, before);
  return at === 0 ? "" : `:${at + 1}`;
}
