import { instant } from "../db/clock";
import type { Edit } from "../db/edit";
import { everyRow } from "../db/every";
import { nouns } from "../db/nouns";
import { CallError, call } from "../net/call";
import { ImportProblem } from "../takeout/import_problem";
import { pace } from "../takeout/pace";
import { Plan, type Planned } from "../takeout/plan";
import { readText } from "../takeout/read_text";
import type { ReadPiece } from "../takeout/understood";
import { account } from "./account_state";
import { keepStorage } from "./keep_storage";
import { inChunks } from "./people";
import { asPerson } from "./shapes";
import type { Undo } from "./types";
import { birth } from "./verbs";

const MOST_ROWS = 50_000;
const CHUNK = 200;

export type Preview = {
  format: "linkedin";
  adds: number;
  updates: number;
  skips: number;
  rejects: number;
  rows: Planned[];
  read: ReadPiece[];
};
export type Imported = { added: number; updated: number; undo: Undo };

/** Some of it is on the device and stays there; the same file again brings the rest and nobody twice. */
export class ImportStopped extends Error {
  readonly code = "import_stopped";
  constructor(
    readonly done: Imported,
    cause: unknown,
  ) {
    super("import_stopped", { cause });
  }
}

/** What the file would do, row by row. Nothing is changed. */
export async function previewLinkedIn(file: Blob): Promise<Preview> {
  const read = await readRows(file);
  const rows = await planned(read);
  const count = (what: Planned["what"]) => rows.filter((row) => row.what === what).length;
  return {
    format: "linkedin",
    adds: count("add"),
    updates: count("update"),
    skips: count("skip"),
    rejects: count("reject"),
    rows,
    read,
  };
}

let before: Promise<unknown> = Promise.resolve();

/** Carries the file out against the people of this moment: what was typed since the preview stays. */
export function commitImport(
  preview: Preview,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<Imported> {
  // One after another, so that a double tap finds the people of the first.
  const turn = before.then(() => commit(preview, onProgress));
  before = turn.catch(() => {});
  return turn;
}

async function readRows(file: Blob): Promise<ReadPiece[]> {
  const [text, { readLinkedIn }] = await Promise.all([readText(file), import("../takeout/linkedin")]);
  const rest = pace();
  const rows: ReadPiece[] = [];
  for (const row of readLinkedIn(text)) {
    if (rows.push(row) > MOST_ROWS) throw new ImportProblem("too_many_rows");
    await rest();
  }
  return rows;
}

async function planned(read: ReadPiece[]): Promise<Planned[]> {
  const plan = new Plan();
  const rest = pace();
  for await (const { row } of everyRow("people")) {
    plan.know(asPerson(row));
    await rest();
  }
  const rows: Planned[] = [];
  for (const row of read) {
    rows.push(plan.place(row));
    await rest();
  }
  return rows;
}

async function commit(
  preview: Preview,
  onProgress: (done: number, total: number) => void,
): Promise<Imported> {
  const work = (await planned(preview.read)).filter((row) => row.what === "add" || row.what === "update");
  const inverse: Edit[] = [];
  const soFar = (done: number): Imported => {
    const added = work.slice(0, done).filter((row) => row.what === "add").length;
    return { added, updated: done - added, undo: async () => void (await inChunks(inverse)) };
  };
  void keepStorage();
  for (let from = 0; from < work.length; from += CHUNK) {
    try {
      inverse.push(...(await inChunks(work.slice(from, from + CHUNK).map(editOf))));
    } catch (error) {
      throw new ImportStopped(soFar(from), error);
    }
    onProgress(Math.min(from + CHUNK, work.length), work.length);
  }
  return soFar(work.length);
}

function editOf(row: Planned & { what: "add" | "update" }): Edit {
  return row.what === "add" ? birth("people", row.person) : { noun: "people", id: row.id, fields: row.patch };
}

/** Everything of this device as one JSON file, and what only the server holds when it can be asked. */
export async function exportEverything(): Promise<Blob> {
  const about = { format: "kith", version: 1, exported_at: instant(), ...(await fromServer()) };
  const lists = new Map<string, string[]>(Object.keys(nouns).map((noun) => [noun, []]));
  const rest = pace();
  for await (const { noun, row } of everyRow()) {
    const { pending: _, deleted_at: __, ...fields } = row;
    const list = lists.get(noun) ?? [];
    list.push(`    ${JSON.stringify(fields)}`);
    lists.set(noun, list);
    await rest();
  }
  const written = [...lists].map(([noun, list]) => `  ${JSON.stringify(noun)}: [\n${list.join(",\n")}\n  ]`);
  const head = JSON.stringify(about, null, 2).slice(0, -2);
  return new Blob([head, ',\n"nouns": {\n', written.join(",\n"), "\n}\n}\n"], { type: "application/json" });
}

async function fromServer(): Promise<{ account?: unknown; account_missing?: string }> {
  if (account.value.state === "none") return {};
  try {
    return { account: await call("/api/takeout") };
  } catch (error) {
    if (error instanceof CallError && error.code === "prove_it") throw error;
    // The file is still worth having without signal; it says what is not in it.
    return { account_missing: error instanceof CallError ? error.code : "unavailable" };
  }
}
