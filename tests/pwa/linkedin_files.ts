import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { linkedInRows, type ReadRow } from "../../pwa/src/takeout/linkedin";
import { readText } from "../../pwa/src/takeout/read_text";

export const HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On";

export async function fixture(name: string): Promise<Blob> {
  const path = fileURLToPath(new URL(`../fixtures/linkedin/${name}`, import.meta.url));
  return new Blob([await readFile(path)]);
}

export async function rowsOf(file: Blob | string): Promise<ReadRow[]> {
  return [...linkedInRows(typeof file === "string" ? file : await readText(file))];
}

export function names(rows: ReadRow[]): string[] {
  return rows.flatMap((row) => ("connection" in row ? [row.connection.name] : []));
}

export function problems(rows: ReadRow[]): string[] {
  return rows.flatMap((row) => ("problem" in row ? [`${row.line} ${row.problem}`] : []));
}
