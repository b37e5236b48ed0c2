import { type Signal, signal } from "@preact/signals";
import { database, type StorageTrouble } from "../db/open";

/** Why nothing can be read or written just now; null when all is well. */
export const storageTrouble: Signal<StorageTrouble | null> = signal(null);
/** The browser has thrown away what was kept here while it was in use. */
export const cleared: Signal<{ hadAccount: boolean; lost: number } | null> = signal(null);

export function watchStorage(): void {
  database.onTrouble = (trouble) => {
    storageTrouble.value = trouble;
  };
  database.onCleared = () => void import("./after_clearing").then((after) => after.afterClearing());
}
