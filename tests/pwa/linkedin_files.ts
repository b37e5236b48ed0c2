import { readLinkedIn } from "../../pwa/src/takeout/linkedin";
import { readText } from "../../pwa/src/takeout/read_text";
import type { FoundPerson, ReadPiece } from "../../pwa/src/takeout/understood";

export const HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On";

const files = import.meta.glob<string>("../fixtures/linkedin/*.csv", {
  query: "?url&inline",
  import: "default",
  eager: true,
});

export async function fixture(name: string): Promise<Blob> {
  return (await fetch(files[`../fixtures/linkedin/${name}`] ?? "")).blob();
}

export async function rowsOf(file: Blob | string): Promise<ReadPiece[]> {
  return [...readLinkedIn(typeof file === "string" ? file : await readText(file))];
}

export function names(rows: ReadPiece[]): string[] {
  return rows.flatMap((row) => personOf(row)?.name ?? []);
}

export function problems(rows: ReadPiece[]): string[] {
  return rows.flatMap((row) => ("problem" in row ? [`${row.line} ${row.problem}`] : []));
}

export function personOf(row: ReadPiece | undefined): FoundPerson | null {
  return row && "piece" in row && row.piece.what === "person" ? row.piece.person : null;
}
