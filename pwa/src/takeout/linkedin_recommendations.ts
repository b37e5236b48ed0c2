import { tidy } from "../ways_in/tidy";
import { writtenDay } from "./linkedin_cells";
import { findTable, openTable, type Row, rowsOf } from "./table";
import type { ReadPiece, Remark } from "./understood";

/** A favor says in a line or two what it was; the whole text stays on LinkedIn. */
const LONGEST = 300;

function isHeader(columns: string[]): boolean {
  return ["first name", "last name", "text", "creation date"].every((name) => columns.includes(name));
}

export function fitsRecommendations(start: string): boolean {
  return findTable(start, isHeader) !== null;
}

/** What somebody wrote about the owner, or the owner about somebody: both files have the same columns. */
export function* readRecommendations(text: string, direction: "received" | "given"): Generator<ReadPiece> {
  for (const row of rowsOf(openTable(text, isHeader), true)) yield readRow(row, direction);
}

function readRow(row: Row, direction: "received" | "given"): ReadPiece {
  const { line, raw, cell } = row;
  const name = tidy(`${cell("first name")} ${cell("last name")}`, 200).text ?? "";
  if (row.problem) return { line, name, problem: row.problem, raw };
  const words = tidy(cell("text"), 20_000).text;
  if (!name) return { line, name, problem: "no_name", raw };
  if (!words) return { line, name, problem: "not_understood", raw };
  const remarks: Remark[] = [];
  const date = cell("creation date").trim();
  const day = writtenDay(date);
  if (date && !day) remarks.push("bad_date");
  const what = shortened(words);
  if (what !== words) remarks.push("too_long");
  return {
    line,
    name,
    piece: {
      what: "favor",
      source: `linkedin:recommendation ${direction} ${day ?? ""} ${name.toLowerCase()}`,
      about: { source: null, email: null, name },
      favor: { direction, kind: "recognition", what, happened_on: day },
    },
    remarks,
  };
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, " ");
  if (line.length <= LONGEST) return line;
  const start = line.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, "");
  const end = start.lastIndexOf(" ");
  return `${end > 0 ? start.slice(0, end) : start}…`;
}
