import { safeUrl } from "../ways_in/safe_url";
import { tidy } from "../ways_in/tidy";
import { linkedInSource, writtenDay } from "./linkedin_cells";
import { proseOf } from "./prose";
import { findTable, openTable, type Row, rowsOf } from "./table";
import type { ReadPiece, Ref } from "./understood";

function isHeader(columns: string[]): boolean {
  return ["from", "to", "sent at", "direction"].every((name) => columns.includes(name));
}

export function fitsInvitations(start: string): boolean {
  return findTable(start, isHeader) !== null;
}

/** The words that came with an invitation, or went with one. One without words tells nothing. */
export function* readInvitations(text: string): Generator<ReadPiece> {
  for (const row of rowsOf(openTable(text, isHeader), true)) {
    if (row.problem || row.cell("message").trim()) yield readRow(row);
  }
}

function readRow(row: Row): ReadPiece {
  const { line, raw, cell } = row;
  const outgoing = cell("direction").trim().toUpperCase() === "OUTGOING";
  const name = tidy(cell(outgoing ? "to" : "from"), 200).text ?? "";
  const day = writtenDay(cell("sent at"));
  if (row.problem) return { line, name, problem: row.problem, raw };
  if (!name) return { line, name, problem: "no_name", raw };
  if (!day) return { line, name, problem: "bad_date", raw };
  const url = safeUrl(cell(outgoing ? "inviteeprofileurl" : "inviterprofileurl").trim());
  const who: Ref = { source: url && linkedInSource(url), email: null, name };
  const { words, remarks } = proseOf([cell("message")]);
  const way = outgoing ? "sent" : "received";
  return {
    line,
    name,
    piece: {
      what: "moment",
      source: `linkedin:invitation ${way} ${day} ${who.source ?? name.toLowerCase()}`,
      about: [who],
      moment: { kind: "message", happened_on: day, text: words },
    },
    remarks,
  };
}
