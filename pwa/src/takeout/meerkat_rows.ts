import { tidy } from "../ways_in/tidy";
import { isoDay } from "./days";
import { proseOf } from "./prose";
import { RowPerson } from "./row_person";
import type { Row } from "./table";
import type { Piece, ReadPiece, Ref } from "./understood";

/** The ids of the people of a file, by their names. */
export type Contacts = Map<string, string[]>;
type Moment = Extract<Piece, { what: "moment" }>["moment"];

const MOST_PEOPLE = 200;
const OF_ITS_OWN = new Set([
  "id",
  "firstname",
  "lastname",
  "nickname",
  "gender",
  "email",
  "phone",
  "birthday",
  "address",
  "how we met",
  "circles",
  "created at",
  "updated at",
]);

export function readContact(row: Row, contacts: Contacts): ReadPiece {
  const { line, raw, cell } = row;
  if (row.problem) return notUnderstood(row, tidy(row.cells[0] ?? "", 80).text ?? "");
  const into = new RowPerson();
  into.name(cell("firstname"), cell("lastname"));
  into.otherName(cell("nickname"));
  for (const kind of ["email", "phone", "address"] as const) into.way(kind, cell(kind));
  into.birthday(cell("birthday"));
  for (const circle of listed(cell("circles"))) into.tag(circle);
  into.howMet(cell("how we met"));
  // Everything else, the owner's own columns among it, is told in the notes.
  for (const column of row.columns) if (column && !OF_ITS_OWN.has(column)) into.note(cell(column), column);
  const id = idIn(row);
  const piece = into.done("meerkat", id, line, raw);
  const sameName = contacts.get(piece.name.toLowerCase()) ?? [];
  if ("piece" in piece) contacts.set(piece.name.toLowerCase(), [...sameName, id]);
  return piece;
}

export function readActivity(row: Row, contacts: Contacts): ReadPiece {
  const names = listed(row.cell("contact names")).slice(0, MOST_PEOPLE);
  const about = names.map((name) => named(name, contacts));
  return readMoment(row, "activity", "met", about, ["title", "description", "location"].map(row.cell));
}

export function readNote(row: Row): ReadPiece {
  const name = tidy(row.cell("contact name"), 200).text;
  const id = row.cell("contact id").trim().slice(0, 500);
  const who: Ref = { source: id ? `meerkat:${id}` : null, email: null, name };
  return readMoment(row, "note", "note", id || name ? [who] : [], [row.cell("content")]);
}

function readMoment(row: Row, what: string, kind: Moment["kind"], about: Ref[], texts: string[]): ReadPiece {
  const { line, cell, cells } = row;
  const { words: text, remarks } = proseOf(texts);
  const name = tidy(text ?? cells[0] ?? "", 80).text ?? "";
  const day = isoDay(cell("date"));
  if (row.problem) return notUnderstood(row, name);
  if (!text) return { line, name, problem: "empty_row", raw: row.raw };
  if (!day) return { line, name, problem: "bad_date", raw: row.raw };
  if (about.length === 0) return { line, name, problem: "no_name", raw: row.raw };
  const source = `meerkat:${what}:${idIn(row)}`;
  const moment = { kind, happened_on: day, text };
  return { line, name, piece: { what: "moment", source, about, moment }, remarks };
}

function notUnderstood({ line, raw, problem }: Row, name: string): ReadPiece {
  return { line, name, problem: problem ?? "not_understood", raw };
}

function idIn(row: Row): string {
  return row.cell("id").trim().slice(0, 500);
}

/** Of the people of this file one bears the name, or it is only a name. */
function named(name: string, contacts: Contacts): Ref {
  const [id, another] = contacts.get(name.toLowerCase()) ?? [];
  return { source: id && !another ? `meerkat:${id}` : null, email: null, name: tidy(name, 200).text };
}

/** Joined by semicolons in newer files, by commas in older ones: a name may hold a comma. */
function listed(cell: string): string[] {
  const sign = cell.includes(";") ? ";" : ",";
  return cell
    .split(sign)
    .map((part) => part.trim())
    .filter(Boolean);
}
