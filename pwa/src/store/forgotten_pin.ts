import { knownAccount } from "./account_state";
import { countAgain, syncState } from "./sync_state";

/** What stands here and nowhere else: it would be gone with this device's copy. */
export type Stake = { unsent: number; hasAccount: boolean };

export async function stake(): Promise<Stake> {
  await countAgain();
  const { waiting, refused } = syncState.value;
  const unsent = waiting + new Set(refused.map(({ id }) => id)).size;
  return { unsent, hasAccount: (await knownAccount()) !== undefined };
}

/** The only way in without the PIN: nothing of the notebook stays on this device, and so neither does the lock. */
export async function clearThisDevice(): Promise<void> {
  const { signOut } = await import("./account");
  await signOut();
}
