import { ImportProblem } from "./import_problem";

export type Entry = Record<string, unknown>;

const MOST_CHARACTERS = 10 * 1024 * 1024;
const RAW = 1_000;

/** The object that a file is. It is measured before it is parsed: an object takes many times the room of its text. */
export function parsedJson(text: string): Entry {
  if (text.length > MOST_CHARACTERS) throw new ImportProblem("too_big");
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    throw new ImportProblem("not_understood");
  }
  if (!isEntry(parsed)) throw new ImportProblem("not_known");
  return parsed;
}

export function isEntry(value: unknown): value is Entry {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function textAt(entry: Entry, name: string): string {
  const value = entry[name];
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
}

export function entryAt(entry: Entry, name: string): Entry {
  const value = entry[name];
  return isEntry(value) ? value : {};
}

export function listAt(entry: Entry, name: string): unknown[] {
  const value = entry[name];
  return Array.isArray(value) ? value : [];
}

export function entriesAt(entry: Entry, name: string): Entry[] {
  return listAt(entry, name).filter(isEntry);
}

/** The beginning of an entry as it stood, to be told when it was not understood. */
export function rawOf(value: unknown): string {
  try {
    return (JSON.stringify(value) ?? "").slice(0, RAW);
  } catch {
    // Nested deeper than can be written.
    return "";
  }
}
