import { readColumns } from "../takeout/by_columns";
import { type Columns, columnsOf } from "../takeout/columns";
import { type Format, formatOf } from "../takeout/formats";
import { ImportProblem } from "../takeout/import_problem";
import { pace } from "../takeout/pace";
import type { ReadPiece } from "../takeout/understood";
import { type Part, partsOf } from "./bring_file";
import { type Mapping, mappingFor } from "./bring_mapping";

export type { Columns, Mapping };
export const MOST_ROWS = 50_000;

/** What stood in a file. `part` is there when it is a table whose columns can be chosen anew. */
export type WasRead = { fileName: string; format: string; read: ReadPiece[]; part: Part | null };
export type Opened =
  | ({ is: "read" } & WasRead)
  /** A table that nobody knows: its columns have to be told. */
  | { is: "table"; fileName: string; part: Part; columns: Columns; mapping: Mapping };

export async function openFile(file: File | Blob): Promise<Opened> {
  const fileName = "name" in file ? file.name : "";
  // It may be larger than any other file, and comes back by its ids.
  if (/"format":\s*"kith/.test(await file.slice(0, 4096).text())) throw new ImportProblem("kith_file");
  const parts = await partsOf(file);
  const [part] = parts;
  const formats = parts.map(({ name, text }) => formatOf(name, text));
  if (part && parts.length === 1 && !formats[0]) return openTable(fileName, part);
  const read = await readAll(
    parts.flatMap(({ text }, at) => {
      const format = formats[at];
      return format ? [{ text, format }] : [];
    }),
  );
  const only = parts.length === 1 && part && columnsOf(part.text) ? part : null;
  return { is: "read", fileName, format: commonName(formats), read, part: only };
}

/** The columns of a table, with what was chosen for the same ones before, or else a guess. */
export async function openTable(fileName: string, part: Part): Promise<Opened> {
  const columns = columnsOf(part.text);
  if (columns === null) throw new ImportProblem("no_header");
  return { is: "table", fileName, part, columns, mapping: await mappingFor(columns) };
}

export async function readTable(fileName: string, part: Part, mapping: Mapping): Promise<WasRead> {
  const read = await bounded(readColumns(part.text, mapping));
  return { fileName, format: "table", read, part };
}

async function readAll(texts: { text: string; format: Format }[]): Promise<ReadPiece[]> {
  const all = function* () {
    for (const { text, format } of texts) yield* format.read(text);
  };
  return bounded(all());
}

async function bounded(pieces: Generator<ReadPiece>): Promise<ReadPiece[]> {
  const rest = pace();
  const read: ReadPiece[] = [];
  for (const piece of pieces) {
    if (read.push(piece) > MOST_ROWS) throw new ImportProblem("too_many_rows");
    await rest();
  }
  return read;
}

/** Several files of one archive are one thing to their owner. */
function commonName(formats: (Format | null)[]): string {
  const names = formats.flatMap((format) => format?.name ?? []);
  return names.every((name) => name.startsWith("linkedin")) && names.length > 1
    ? "linkedin_archive"
    : (names[0] ?? "table");
}
