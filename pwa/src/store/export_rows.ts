import { everyOf, inOrder } from "../db/ask";
import { everyRow } from "../db/every";
import { reading } from "../db/open";
import type { Row } from "../db/record";
import { pace } from "../takeout/pace";
import { asPerson } from "./shapes";
import type { Person } from "./types";

export type OnProgress = (done: number, total: number) => void;
export const unseen: OnProgress = () => {};

// Few, because a face is as large as a thousand promises.
const PAGE = 64;

/** Every live row, one noun after the other; the screen keeps its turns and hears how far it is. */
export async function* rowsToExport(
  onProgress: OnProgress,
  noun?: string,
): AsyncGenerator<{ noun: string; row: Row }> {
  const range = noun === undefined ? null : everyOf(noun);
  const total = await reading((tx) => tx.objectStore("records").count(range));
  const rest = pace();
  let done = 0;
  for await (const found of everyRow(noun, PAGE)) {
    yield found;
    done += 1;
    if (done % PAGE === 0) onProgress(done, total);
    await rest();
  }
  onProgress(total, total);
}

/** What a row says: its id, and every field that holds something. */
export function plain({ pending: _, deleted_at: __, ...fields }: Row): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null));
}

/** Everyone by name, some at a time. */
export async function* peopleToExport(onProgress: OnProgress): AsyncGenerator<Person[]> {
  const people = (await inOrder("people")).map(asPerson);
  const rest = pace();
  for (let from = 0; from < people.length; from += PAGE) {
    yield people.slice(from, from + PAGE);
    onProgress(Math.min(from + PAGE, people.length), people.length);
    await rest();
  }
}
