import { getKv, kvIn, putKvIn } from "../db/kv";
import { writing } from "../db/open";
import type { Work } from "./bring_edits";
import type { Day } from "./types";

/** How far an import has come. It and what is still to do are kept on this device only, so closing Kith stops nothing. */
export type Head = {
  batchId: string;
  fileName: string;
  format: string;
  takenOn: Day;
  next: number;
  chunks: number;
  done: number;
  total: number;
  added: number;
  updated: number;
};
/** What goes into one transaction; `rows`, `added` and `updated` are for telling how far it is. */
export type Chunk = { works: Work[]; rows: number; added: number; updated: number };

const HEAD = "bringing";
const keyOf = (batchId: string, n: number) => `${HEAD} ${batchId} ${n}`;

/** The head is written last: what was cut off before it was never begun. */
export async function keepPlan(head: Head, chunks: Chunk[]): Promise<void> {
  for (const [n, chunk] of chunks.entries())
    await writing((tx) => putKvIn(tx, keyOf(head.batchId, n), chunk));
  await writing((tx) => putKvIn(tx, HEAD, head));
}

export function keptHead(): Promise<Head | undefined> {
  return getKv<Head>(HEAD);
}

export function keptChunk({ batchId, next }: Head): Promise<Chunk | undefined> {
  return getKv<Chunk>(keyOf(batchId, next));
}

/** One chunk is done; after the last one nothing is left of it. */
export async function pass(head: Head, chunk: Chunk | undefined): Promise<Head> {
  const { rows = 0, added = 0, updated = 0 } = chunk ?? {};
  const after = {
    ...head,
    next: head.next + 1,
    done: head.done + rows,
    added: head.added + added,
    updated: head.updated + updated,
  };
  await writing(async (tx) => {
    // Another batch, or none after a wipe: then this one is over.
    if ((await kvIn<Head>(tx, HEAD))?.batchId !== head.batchId) return;
    await tx.objectStore("kv").delete(keyOf(head.batchId, head.next));
    if (after.next < after.chunks) await putKvIn(tx, HEAD, after);
    else await tx.objectStore("kv").delete(HEAD);
  });
  return after;
}

/** What was taken back before it was done shall not go on at the next start. */
export async function dropPlan(batchId: string): Promise<void> {
  await writing(async (tx) => {
    const head = await kvIn<Head>(tx, HEAD);
    if (head?.batchId !== batchId) return;
    const kv = tx.objectStore("kv");
    for (let n = head.next; n < head.chunks; n++) await kv.delete(keyOf(batchId, n));
    await kv.delete(HEAD);
  });
}
