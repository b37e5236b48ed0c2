import { type Signal, signal } from "@preact/signals";

export type GoingOn = { done: number; total: number };

/** How far the import is that goes on right now; null when none does. */
export const goingOn: Signal<GoingOn | null> = signal(null);
