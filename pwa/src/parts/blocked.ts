import { signal } from "@preact/signals";

/** Another tab with an older Kith keeps the database from opening: it has to be closed. */
export const storageBlocked = signal(false);
