import type { Day, Kept } from "./types";

export type AskOutcome = "helped" | "not_now" | "withdrawn";
export type AskFields = {
  person_id: string;
  what: string;
  words: string | null;
  /** Empty until it was really asked. */
  asked_on: Day | null;
  by_when: Day | null;
  outcome: AskOutcome | null;
  outcome_on: Day | null;
};
export type Ask = AskFields & Kept;

export type Side = "a" | "b";
export type IntroductionFields = {
  a_id: string;
  b_id: string;
  why: string | null;
  asked_a_on: Day | null;
  a_agreed_on: Day | null;
  asked_b_on: Day | null;
  b_agreed_on: Day | null;
  introduced_on: Day | null;
  outcome_on: Day | null;
  outcome: string | null;
  declined_by: Side | null;
  declined_on: Day | null;
  closed_on: Day | null;
  later_until: Day | null;
};
export type Introduction = IntroductionFields & Kept;

export type ChallengeKind = "seven_days" | "one_connection" | "three_introductions" | "own";
export type ChallengeFields = {
  kind: ChallengeKind;
  title: string | null;
  /** What counts as one time, in the owner's words. */
  step: string | null;
  started_on: Day;
  days: number;
  done_days: Day[];
  ended_on: Day | null;
  look_back: string | null;
};
export type Challenge = ChallengeFields & Kept;
