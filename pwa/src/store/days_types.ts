import type { Day, Kept } from "./types";

export type MilestoneKind = "birthday" | "work_anniversary" | "own";
/** A day that comes round. `year` only where it is known, or where it comes once. */
export type MilestoneFields = {
  person_id: string | null;
  kind: MilestoneKind;
  label: string | null;
  month: number;
  day_of_month: number;
  year: number | null;
  repeats: "yearly" | "once";
  remind_before: number | null;
  /** The day it fell on when it was last seen to. */
  noted_for: Day | null;
};
export type Milestone = MilestoneFields & Kept;

/** Something to ask them about: "how the launch went". */
export type FollowUpFields = { person_id: string; what: string; due_on: Day | null; done_on: Day | null };
export type FollowUp = FollowUpFields & Kept;
