import { announce } from "../db/changed";
import { derived } from "../db/derive";
import { putKvIn } from "../db/kv";
import { writing } from "../db/open";

/** The server can no longer say what changed since: what is unsent stays, the rest is pulled anew. */
export async function startOver(): Promise<void> {
  await writing(async (tx) => {
    let cursor = await tx.objectStore("records").openCursor();
    while (cursor !== null) {
      const record = cursor.value;
      if (record.pending === 1) await cursor.update(derived({ ...record, base: null }));
      else await cursor.delete();
      cursor = await cursor.continue();
    }
    await putKvIn(tx, "cursor", 0);
    await tx.objectStore("kv").delete("people_index");
  });
  announce({ kind: "wiped", touched: [] });
}

/** Another account signs in here: what came from the former one goes, what was only typed here stays. */
export async function dropSynced(): Promise<void> {
  await writing(async (tx) => {
    let cursor = await tx.objectStore("records").openCursor();
    while (cursor !== null) {
      if (cursor.value.base !== null) await cursor.delete();
      cursor = await cursor.continue();
    }
    const kv = tx.objectStore("kv");
    await Promise.all(["cursor", "people_index", "refusals"].map((key) => kv.delete(key)));
  });
  announce({ kind: "wiped", touched: [] });
}
