import { safeUrl } from "../ways_in/safe_url";
import { tidy } from "../ways_in/tidy";
import { connectedDay, linkedInSource } from "./linkedin_cells";
import { someone } from "./row_person";
import { findTable, openTable, type Row, rowsOf } from "./table";
import type { FoundPerson, ReadPiece, Remark } from "./understood";

const LINKEDIN_ONLY = ["connected on", "position"];

function isHeader(columns: string[]): boolean {
  return columns.includes("first name") && LINKEDIN_ONLY.some((name) => columns.includes(name));
}

export function fitsLinkedIn(start: string): boolean {
  return findTable(start, isHeader) !== null;
}

/** The rows of a LinkedIn Connections.csv, each either somebody or with what is wrong with it. */
export function* readLinkedIn(text: string): Generator<ReadPiece> {
  for (const row of rowsOf(openTable(text, isHeader))) yield readRow(row);
}

function readRow(row: Row): ReadPiece {
  const { line, raw, problem } = row;
  if (problem) {
    const name = tidy(`${row.cells[0] ?? ""} ${row.cells[1] ?? ""}`, 80).text ?? "";
    return { line, name, problem, raw };
  }
  const remarks = new Set<Remark>();
  const take = (cell: string, most: number) => {
    const { text, cut } = tidy(cell, most);
    if (cut) remarks.add("too_long");
    return text;
  };
  const name = take(`${row.cell("first name")} ${row.cell("last name")}`, 200);
  const about = { company: take(row.cell("company"), 200), role: take(row.cell("position"), 200) };
  const email = take(row.cell("email address"), 320);
  const url = tidy(row.cell("url"), 2000).text;
  if (!name)
    return {
      line,
      name: "",
      problem: email || url || about.company || about.role ? "no_name" : "empty_row",
      raw,
    };
  const link = url ? safeUrl(url) : null;
  const date = tidy(row.cell("connected on"), 40).text;
  const day = date && connectedDay(date);
  if (url && !link) remarks.add("unsafe_link");
  if (date && !day) remarks.add("bad_date");
  if (email && !email.includes("@")) remarks.add("bad_email");
  const person: FoundPerson = {
    ...someone(),
    name,
    ...about,
    email: email?.includes("@") ? email : null,
    link: link?.href ?? null,
    how_met: day ? `LinkedIn, ${day}` : "LinkedIn",
  };
  const source = link && linkedInSource(link);
  return { line, name, piece: { what: "person", source, person }, remarks: [...remarks] };
}
