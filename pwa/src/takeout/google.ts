import { RowPerson } from "./row_person";
import { findTable, openTable, type Row, rowsOf } from "./table";
import type { ReadPiece } from "./understood";

/** "e-mail 1 - value": what is numbered, and what of it. */
const NUMBERED = /^(.+?)\s+(\d+)\s*-\s*(.+)$/;
const SEVERAL = " ::: ";
const NAME = ["name prefix", "first name", "middle name", "last name", "name suffix"];
const OLD_NAME = ["given name", "additional name", "family name"];
const NOTED = ["organization department", "occupation", "hobby", "location"];
const ADDRESS = ["street", "extended address", "po box", "city", "region", "postal code", "country"];

type Take = (into: RowPerson, value: string, label: string, row: Row, group: string) => void;
const NUMBERED_COLUMNS: Record<string, Take> = {
  "e-mail value": (into, value, label) => into.way("email", value, label),
  "phone value": (into, value, label) => into.way("phone", value, label),
  "website value": (into, value, label) => into.way("link", value, label),
  "address formatted": (into, value, label) => into.way("address", value, label),
  "address country": (into, _, label, { cell }, group) => {
    const parts = ADDRESS.map((part) => cell(`${group} - ${part}`).trim());
    if (!cell(`${group} - formatted`).trim()) into.way("address", parts.filter(Boolean).join("\n"), label);
  },
  "organization name": (into, value) => into.work("company", value),
  "organization title": (into, value) => into.work("role", value),
  "organization department": (into, value) => into.note(value, "organization department"),
  "event value": (into, value, label) => into.note(value, label || "event"),
  "relation value": (into, value, label) => into.note(value, label || "relation"),
  "custom field value": (into, value, label) => into.note(value, label || "custom field"),
  "im value": (into, value, label) => into.note(value, label || "im"),
};

function isHeader(columns: string[]): boolean {
  const has = (column: string) => columns.includes(column);
  const isNew = has("first name") && (has("labels") || has("e-mail 1 - value"));
  return isNew || (has("given name") && (has("group membership") || has("e-mail 1 - value")));
}

export function fitsGoogle(start: string): boolean {
  return findTable(start, isHeader) !== null;
}

/** Google's contacts, of today's export and of the one before it. */
export function* readGoogle(text: string): Generator<ReadPiece> {
  const table = openTable(text, isHeader);
  const numbered = table.columns.flatMap((column) => takenFrom(column));
  for (const row of rowsOf(table)) yield readRow(row, numbered);
}

type Numbered = { column: string; group: string; take: Take };

function takenFrom(column: string): Numbered[] {
  const [, kind, number, part] = NUMBERED.exec(column) ?? [];
  const take = NUMBERED_COLUMNS[`${kind} ${part}`];
  return take ? [{ column, group: `${kind} ${number}`, take }] : [];
}

function readRow(row: Row, numbered: Numbered[]): ReadPiece {
  const { line, raw, problem, cell } = row;
  const into = new RowPerson();
  into.name(...NAME.map(cell));
  into.nameInstead(cell("name"));
  into.nameInstead(...OLD_NAME.map(cell));
  into.nameInstead(cell("nickname") || cell("file as"));
  into.nameInstead(cell("organization name") || cell("organization 1 - name"));
  for (const column of ["nickname", "maiden name"]) into.otherName(cell(column));
  into.work("company", cell("organization name"));
  into.work("role", cell("organization title"));
  for (const { column, group, take } of numbered) {
    const label = cell(`${group} - label`) || cell(`${group} - type`);
    for (const value of cell(column).split(SEVERAL)) take(into, value, label, row, group);
  }
  into.birthday(cell("birthday"));
  into.note(cell("notes"));
  for (const column of NOTED) into.note(cell(column), column);
  const labels = cell("labels") || cell("group membership");
  for (const label of labels.split(SEVERAL)) into.tag(label);
  const piece = into.done("google", "", line, raw);
  return problem ? { line, name: piece.name, problem, raw } : piece;
}
