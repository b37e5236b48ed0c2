import { type Signal, signal } from "@preact/signals";
import { onNews } from "../db/changed";
import { countPending } from "../db/pending";
import { refusals } from "../sync/refusals";
import type { Outcome } from "../sync/when";
import { account } from "./account_state";

export type Refusal = { noun: string; id: string; field: string | null; why: string };
export type SyncState = {
  state: "saved" | "waiting" | "offline" | "signed_out" | "local" | "full";
  waiting: number;
  refused: Refusal[];
};

export const syncState: Signal<SyncState> = signal({ state: "local", waiting: 0, refused: [] });

let reachable = true;
let hasRoom = true;

// The first screen needs to show the state, not yet to sync.
export async function syncNow(): Promise<void> {
  const when = await import("../sync/when");
  await when.syncNow();
}

export function noteOutcome(outcome: Outcome): void {
  if (outcome === "taken_over") return;
  reachable = outcome !== "unreachable";
  hasRoom = outcome !== "full";
}

export async function countAgain(): Promise<void> {
  const [pending, refused] = await Promise.all([countPending(), refusals()]);
  const stuck = new Set(refused.map(({ noun, id }) => `${noun}|${id}`)).size;
  const waiting = Math.max(0, pending - stuck);
  syncState.value = { state: stateOf(waiting), waiting, refused };
}

export async function watchSync(): Promise<void> {
  onNews(() => void countAgain());
  globalThis.addEventListener?.("online", () => void countAgain());
  globalThis.addEventListener?.("offline", () => void countAgain());
  await countAgain();
}

function stateOf(waiting: number): SyncState["state"] {
  if (account.value.state === "none") return "local";
  if (account.value.state === "expired") return "signed_out";
  if (!hasRoom) return "full";
  if (!reachable || globalThis.navigator?.onLine === false) return "offline";
  return waiting > 0 ? "waiting" : "saved";
}
