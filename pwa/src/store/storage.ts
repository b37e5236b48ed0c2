import { type Signal, signal } from "@preact/signals";
import { database } from "../db/open";

/** Another tab with an older Kith keeps the database from opening: it has to be closed. */
export const storageBlocked: Signal<boolean> = signal(false);

export function watchStorage(): void {
  database.onBlocked = (blocked) => {
    storageBlocked.value = blocked;
  };
}
