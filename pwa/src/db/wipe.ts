import { announce } from "./changed";
import { writing } from "./open";

/** Forgets everything at once; the next edit starts a new device. */
export async function wipe(): Promise<void> {
  await writing(async (tx) => {
    await Promise.all([tx.objectStore("records").clear(), tx.objectStore("kv").clear()]);
  });
  announce({ kind: "wiped", touched: [] });
}
