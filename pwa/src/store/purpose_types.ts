import type { Day, Kept } from "./types";

export type PurposeFields = {
  title: string;
  why: string | null;
  person_ids: string[];
  event_ids: string[];
  /** Reached, or let go. */
  ended_on: Day | null;
};
export type Purpose = PurposeFields & Kept;
