import type { Edit } from "../db/edit";
import { reading } from "../db/open";
import { type Fields, fieldsOf, isLive } from "../db/record";
import { pace } from "../takeout/pace";
import { inChunks, Stopped } from "./in_chunks";
import { keepStorage } from "./keep_storage";
import { CannotRestore, type FileRow, type KithFile, readKithFile } from "./kith_file";
import type { Undo } from "./types";

export { CannotRestore };

/** A row is new, fills gaps of one that is there, is there already, or was deleted since. */
type What = "adds" | "fills" | "same" | "deleted";
export type Counts = Record<What, number>;
export type RestorePreview = { file: KithFile; total: Counts; nouns: Map<string, Counts> };
export type Restored = { added: number; filled: number; undo: Undo };

// Few, because a face is as large as a thousand promises.
const CHUNK = 64;
const none = (): Counts => ({ adds: 0, fills: 0, same: 0, deleted: 0 });

/** What the file would bring back. Nothing is changed. */
export async function previewRestore(blob: Blob): Promise<RestorePreview> {
  const file = await readKithFile(blob);
  const total = none();
  const nouns = new Map<string, Counts>();
  const rest = pace();
  for (const rows of chunks(file.rows)) {
    for (const { what, row } of await compared(rows)) {
      const counts = nouns.get(row.noun) ?? none();
      nouns.set(row.noun, counts);
      counts[what] += 1;
      total[what] += 1;
    }
    await rest();
  }
  return { file, total, nouns };
}

/** Against the rows of this moment: what was typed since the preview stays. Nothing is ever overwritten. */
export async function restore(
  { file }: RestorePreview,
  { withDeleted = false }: { withDeleted?: boolean } = {},
  onProgress: (done: number, total: number) => void = () => {},
): Promise<Restored> {
  const inverse: Edit[] = [];
  const restored: Restored = { added: 0, filled: 0, undo: async () => void (await inChunks(inverse)) };
  void keepStorage();
  let done = 0;
  for (const rows of chunks(file.rows)) {
    try {
      const due = (await compared(rows)).filter(({ what }) => what !== "same");
      const chosen = due.filter(({ what }) => what !== "deleted" || withDeleted);
      inverse.unshift(...(await inChunks(chosen.map(({ edit }) => edit))));
      for (const { what } of chosen) restored[what === "fills" ? "filled" : "added"] += 1;
    } catch (error) {
      // The same file again brings the rest and nothing twice.
      throw new Stopped("restore_stopped", restored, error);
    }
    done += rows.length;
    onProgress(done, file.rows.length);
  }
  return restored;
}

function* chunks(rows: FileRow[]): Generator<FileRow[]> {
  for (let from = 0; from < rows.length; from += CHUNK) yield rows.slice(from, from + CHUNK);
}

type Compared = { what: What; row: FileRow; edit: Edit };

function compared(rows: FileRow[]): Promise<Compared[]> {
  return reading((tx) => {
    const records = tx.objectStore("records");
    return Promise.all(
      rows.map(async (row) => {
        const record = await records.get([row.noun, row.id]);
        return against(row, record ? fieldsOf(record) : null);
      }),
    );
  });
}

function against(row: FileRow, there: Fields | null): Compared {
  const { noun, id, fields } = row;
  const isThere = there !== null && isLive(there);
  const missing = Object.entries(fields).filter(([name]) => !isThere || isGap(there[name]));
  const edit: Edit = { noun, id, fields: Object.fromEntries(missing) };
  if (there === null) return { what: missing.length > 0 ? "adds" : "same", row, edit };
  if (!isThere) return { what: "deleted", row, edit: { noun, id, fields: { ...fields, deleted_at: null } } };
  const says = missing.filter(([, value]) => !isGap(value));
  return {
    what: says.length > 0 ? "fills" : "same",
    row,
    edit: { ...edit, fields: Object.fromEntries(says) },
  };
}

function isGap(value: unknown): boolean {
  return value == null || value === "" || (Array.isArray(value) && value.length === 0);
}
