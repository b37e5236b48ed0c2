import { type Signal, signal } from "@preact/signals";

export type Refusal = { noun: string; id: string; field: string | null; why: string };
export type SyncState = {
  state: "saved" | "waiting" | "offline" | "signed_out" | "local";
  waiting: number;
  refused: Refusal[];
};

export const syncState: Signal<SyncState> = signal({ state: "local", waiting: 0, refused: [] });

export async function syncNow(): Promise<void> {}
