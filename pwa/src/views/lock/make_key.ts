import { say, tellTrouble } from "../../parts/toast_state";
import type { KeptKey } from "../../store/lock_kept";
import { newKey } from "../../store/lock_key";
import { lockWords } from "../../words/lock";

/** Whoever closes the browser's own window has changed nothing. */
export async function makeKey(use: (key: KeptKey) => Promise<void>): Promise<void> {
  try {
    await use(await newKey(lockWords.value.keyName));
  } catch (error) {
    if ((error as Error).name === "NotAllowedError") say(lockWords.value.notOpened);
    else tellTrouble(error);
  }
}
