import { tidy } from "../ways_in/tidy";
import { type DayOrder, dayOrderOf } from "./days";
import { RowPerson } from "./row_person";
import { findTable, openTable, type Row, rowsOf } from "./table";
import type { ReadPiece } from "./understood";

/** "Title" is how somebody is addressed; what she does stands under "Job Title". */
const NAME = ["title", "first name", "middle name", "last name", "suffix"];
const EMAILS = ["e-mail address", "e-mail 2 address", "e-mail 3 address"];
const PHONES: [column: string, label: string][] = [
  ["primary phone", "main"],
  ["mobile phone", "mobile"],
  ["business phone", "work"],
  ["home phone", "home"],
  ["business phone 2", "work"],
  ["home phone 2", "home"],
  ["other phone", "other"],
  ["car phone", "car"],
  ["company main phone", "work"],
  ["assistant's phone", "assistant"],
  ["business fax", "fax"],
  ["home fax", "fax"],
  ["other fax", "fax"],
  ["pager", "pager"],
];
const ADDRESSES: [column: string, label: string][] = [
  ["home", "home"],
  ["business", "work"],
  ["other", "other"],
];
const ADDRESS = [
  "street",
  "street 2",
  "street 3",
  "address po box",
  "city",
  "state",
  "postal code",
  "country",
];
const NOTED = [
  "department",
  "office location",
  "profession",
  "hobby",
  "spouse",
  "children",
  "manager's name",
  "assistant's name",
];
const FIRST_ROWS = 1_000;
/** How Outlook writes that there is no such day. */
const NO_DAY = /^0+[/.-]0+[/.-]0+$/;

function isHeader(columns: string[]): boolean {
  return ["first name", "e-mail address"].every((column) => columns.includes(column));
}

export function fitsOutlook(start: string): boolean {
  return findTable(start, isHeader) !== null;
}

/** Outlook's contacts. Its days are written as the computer's country writes them: the whole file tells how. */
export function* readOutlook(text: string): Generator<ReadPiece> {
  const order = dayOrderOf(birthdaysIn(text));
  for (const row of rowsOf(openTable(text, isHeader))) yield readRow(row, order);
}

/** Of the first rows only: this is one step, and the screen waits for it. */
function* birthdaysIn(text: string): Generator<string> {
  let rows = 0;
  for (const { cell } of rowsOf(openTable(text, isHeader))) {
    yield cell("birthday");
    rows += 1;
    if (rows === FIRST_ROWS) return;
  }
}

function readRow({ line, raw, problem, cell }: Row, order: DayOrder | null): ReadPiece {
  const into = new RowPerson();
  const day = (column: string) => (NO_DAY.test(cell(column).trim()) ? "" : cell(column));
  into.name(...NAME.map(cell));
  into.nameInstead(cell("nickname"));
  into.nameInstead(cell("company"));
  into.otherName(cell("nickname"));
  into.work("company", cell("company"));
  into.work("role", cell("job title"));
  for (const column of EMAILS) into.way("email", cell(column));
  for (const [column, label] of PHONES) into.way("phone", cell(column), label);
  for (const column of ["web page", "personal web page"]) into.way("link", cell(column));
  for (const [place, label] of ADDRESSES) {
    const parts = ADDRESS.map((part) => cell(`${place} ${part}`).trim()).filter(Boolean);
    into.way("address", parts.join("\n") || cell(`${place} address`), label);
  }
  into.birthday(day("birthday"), order);
  into.note(cell("notes"));
  into.note(day("anniversary"), "anniversary");
  for (const column of NOTED) into.note(cell(column), column);
  for (const category of cell("categories").split(/[;,]/)) into.tag(category);
  into.introducedBy({ source: null, email: null, name: tidy(cell("referred by"), 200).text });
  const piece = into.done("outlook", "", line, raw);
  return problem ? { line, name: piece.name, problem, raw } : piece;
}
