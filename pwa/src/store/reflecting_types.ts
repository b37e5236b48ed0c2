import type { Day, Kept } from "./types";

/** What one says of somebody, looking back on a quarter. */
export type ReviewWord = "energising" | "mutual" | "drifting" | "let_rest" | "skip";
/** `2026-Q4`. */
export type Quarter = string;

export type ReviewFields = {
  quarter: Quarter;
  started_on: Day;
  finished_on: Day | null;
  person_ids: string[];
};
export type Review = ReviewFields & Kept;

export type ReviewAnswerFields = {
  review_id: string;
  person_id: string;
  word: ReviewWord | null;
  note: string | null;
  answered_on: Day | null;
};
export type ReviewAnswer = ReviewAnswerFields & Kept;

export type TieSlot = "comfortable" | "less_obvious";
export type TieAnswer = "wrote" | "another_time" | "not_them";
export type DormantAnswerFields = {
  person_id: string;
  /** In which month they were suggested: `2026-11`. */
  month: string | null;
  slot: TieSlot | null;
  answer: TieAnswer | null;
  answered_on: Day | null;
};
export type DormantAnswer = DormantAnswerFields & Kept;
