import { one } from "../db/ask";
import { transact } from "../db/edit";
import { partEdits, partId } from "./bring_part";
import { goingOn } from "./bring_state";
import { type Head, keptChunk, keptHead, pass } from "./bring_stock";

const LOCK = "kith-import";

/** Carries on with what was begun, also when Kith was closed over it. Answers what was finished, or null. */
export function goOn(onProgress: (done: number, total: number) => void = () => {}): Promise<Head | null> {
  const locks = globalThis.navigator?.locks;
  // One tab at a time; without locks two would do the same, and the same twice is done once.
  return locks ? locks.request(LOCK, () => carryOn(onProgress)) : carryOn(onProgress);
}

async function carryOn(onProgress: (done: number, total: number) => void): Promise<Head | null> {
  let head = await keptHead();
  if (head === undefined) return null;
  try {
    while (head.next < head.chunks) {
      goingOn.value = head;
      head = await oneChunk(head);
      onProgress(head.done, head.total);
      await new Promise((resolve) => setTimeout(resolve));
    }
    return head;
  } finally {
    goingOn.value = null;
  }
}

async function oneChunk(head: Head): Promise<Head> {
  const chunk = await keptChunk(head);
  // Its row is written with it: where it stands, only the place was not noted any more.
  const isDone = (await one("imports", await partId(head, head.next))) !== null;
  if (chunk && !isDone) await transact(await partEdits(head, chunk.works));
  return pass(head, chunk);
}
