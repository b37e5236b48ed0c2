import type { en } from "./en";

/** What every language must say; English is the pattern. */
export type Words = typeof en;
