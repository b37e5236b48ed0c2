import { inOrder } from "../db/ask";
import type { Row } from "../db/record";
import { FileParts } from "./export_parts";
import { type OnProgress, rowsToExport, unseen } from "./export_rows";
import { KNOWN_FIELDS } from "./known_fields";
import { asPerson } from "./shapes";

/** Of what a table can be made: a picture fits into no cell, and what undoes a merge says nothing to a reader. */
export const TABLES = Object.keys(KNOWN_FIELDS).filter(
  (noun) => !["photos", "merges", "imports"].includes(noun),
);

const WHO = ["person_id", "a_id", "b_id", "introduced_by", "person_ids"];
// So that the sheet of every office program knows which letters these are.
const BOM = "\ufeff";

/** All of one noun as CSV. Beside the ids of people stand their names. */
export async function exportTable(noun: string, onProgress: OnProgress = unseen): Promise<Blob> {
  const columns = ["id", ...(KNOWN_FIELDS[noun] ?? [])];
  const names = new Map((await inOrder("people")).map((row) => [row.id, asPerson(row).name]));
  const who = WHO.filter((field) => columns.includes(field));
  const file = new FileParts();
  file.add(BOM, csvLine([...columns, ...who.map((field) => `${field}_name`)]));
  for await (const { row } of rowsToExport(onProgress, noun)) {
    const named = who.map((field) => namesIn(row, field, names));
    file.add(csvLine([...columns.map((field) => row[field]), ...named]));
  }
  return file.file("text/csv;charset=utf-8");
}

function namesIn(row: Row, field: string, names: Map<string, string>): string[] {
  return [row[field]].flat().flatMap((id) => names.get(String(id)) ?? []);
}

export function csvLine(cells: unknown[]): string {
  return `${cells.map((cell) => quoted(harmless(asText(cell)))).join(",")}\r\n`;
}

function asText(value: unknown): string {
  if (value == null) return "";
  if (!Array.isArray(value)) return typeof value === "object" ? JSON.stringify(value) : String(value);
  const isPlain = value.every((item) => typeof item === "string");
  return isPlain ? value.join("; ") : JSON.stringify(value);
}

/** A sheet takes a cell that begins like this for a formula and would carry it out. */
function harmless(text: string): string {
  return /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n;]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
