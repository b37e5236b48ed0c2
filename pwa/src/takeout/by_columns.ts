import { tidy } from "../ways_in/tidy";
import { tableOf } from "./columns";
import { isoDay, spelledDay } from "./days";
import type { Field, Mapping } from "./guess_fields";
import { ImportProblem } from "./import_problem";
import { RowPerson } from "./row_person";
import { type Row, rowsOf } from "./table";
import type { ReadPiece } from "./understood";

/** The people of a table whose columns its owner has told apart. */
export function* readColumns(text: string, mapping: Mapping): Generator<ReadPiece> {
  const found = tableOf(text);
  if (found === null) throw new ImportProblem("no_header");
  const origin = originOf(found.names);
  for (const row of rowsOf(found.table, true)) yield readRow(row, mapping, found.names, origin);
}

/** Tables with the same columns are of one origin: only among those does the same name mean the same person. */
function originOf(names: string[]): string {
  let sum = 0x811c9dc5;
  for (const sign of names.join("\n").toLowerCase())
    sum = Math.imul(sum ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return `table-${(sum >>> 0).toString(16)}`;
}

function readRow(row: Row, mapping: Mapping, names: string[], origin: string): ReadPiece {
  const { line, raw, problem, cells } = row;
  const of = (field: Field) => cells.filter((_, at) => mapping.fields[at] === field);
  if (problem) return { line, name: tidy(cells.slice(0, 2).join(" "), 80).text ?? "", problem, raw };
  const person = new RowPerson();
  const whole = of("name");
  if (whole.some((name) => name.trim())) person.name(...whole);
  else person.name(...of("first_name"), ...of("last_name"));
  for (const [at, cell] of cells.entries()) take(person, mapping, at, cell, names[at] ?? "");
  const address = of("address").map((part) => part.trim());
  person.way("address", address.filter(Boolean).join("\n"));
  return person.done(origin, "", line, raw);
}

function take(person: RowPerson, { fields, order }: Mapping, at: number, cell: string, column: string): void {
  const field = fields[at] ?? "leave_out";
  if (field === "company" || field === "role") person.work(field, cell);
  if (field === "email" || field === "phone" || field === "link") person.way(field, cell);
  if (field === "other_name") person.otherName(cell);
  if (field === "how_met") person.howMet(cell);
  // Several notes: each says which column it stood in.
  if (field === "notes")
    person.note(cell, fields.filter((other) => other === "notes").length > 1 ? column : "");
  if (field === "tags") for (const tag of cell.split(/[,;|]|:::/)) person.tag(tag);
  if (field === "birthday" && cell.trim())
    person.birthday(isoDay(cell) ?? spelledDay(cell) ?? cell, order ?? "day_first");
}
