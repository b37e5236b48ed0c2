import { linkedInRows, type ReadRow } from "../../pwa/src/takeout/linkedin";
import { readText } from "../../pwa/src/takeout/read_text";

export const HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On";

const files = import.meta.glob<string>("../fixtures/linkedin/*.csv", {
  query: "?url&inline",
  import: "default",
  eager: true,
});

export async function fixture(name: string): Promise<Blob> {
  return (await fetch(files[`../fixtures/linkedin/${name}`] ?? "")).blob();
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
