import { plusDays } from "./days";

export type ChallengeState = "ended" | "before" | "look_back" | "met" | "done" | "rest" | "open";
export type ChallengeStateGiven = {
  kind: string;
  started_on: string;
  days: number;
  done_days: string[];
  ended_on: string | null;
  on: string;
};

const GOALS: Partial<Record<string, number>> = { one_connection: 1, three_introductions: 3 };
// A run with one or three steps is no daily duty.
const EVERY: Partial<Record<string, number>> = { one_connection: 2, three_introductions: 5 };
const MS_A_DAY = 86_400_000;

/** How many times there is something to do: once a day, unless the challenge says otherwise. */
export function goalOf(kind: string, days: number): number {
  return GOALS[kind] ?? days;
}

/** How a challenge stands on a day. */
export function challenge_state(given: ChallengeStateGiven): ChallengeState {
  const { kind, started_on, days, done_days, ended_on, on } = given;
  if (ended_on !== null) return "ended";
  if (on < started_on) return "before";
  if (on >= plusDays(started_on, days)) return "look_back";
  if (done_days.length >= goalOf(kind, days)) return "met";
  if (done_days.includes(on)) return "done";
  const number = (Date.parse(on) - Date.parse(started_on)) / MS_A_DAY;
  return number % (EVERY[kind] ?? 1) === 0 ? "open" : "rest";
}
