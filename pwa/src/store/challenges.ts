import { inOrder, one } from "../db/ask";
import { type ChallengeState, challenge_state, goalOf } from "../rules/challenge_state";
import { plusDays } from "../rules/days";
import { asChallenge } from "./giving_shapes";
import type { Challenge, ChallengeFields, Day, Undo } from "./types";
import { adding, editing, removing } from "./verbs";

export type { ChallengeState };
export { goalOf };

/** The latest first. */
export async function allChallenges(): Promise<Challenge[]> {
  return (await inOrder("challenges")).map(asChallenge).reverse();
}

export async function findChallenge(id: string): Promise<Challenge | null> {
  const row = await one("challenges", id);
  return row && asChallenge(row);
}

export function stateOn(challenge: Challenge, on: Day): ChallengeState {
  return challenge_state({ ...challenge, on });
}

/** Every day of its run. */
export function daysOf({ started_on, days }: Challenge): Day[] {
  return Array.from({ length: days }, (_, number) => plusDays(started_on, number));
}

export function beginChallenge(
  fields: Pick<ChallengeFields, "kind" | "title" | "started_on" | "days"> & { step?: string | null },
): Promise<{ id: string; undo: Undo }> {
  return adding("challenges", fields);
}

export function editChallenge(id: string, fields: Partial<ChallengeFields>): Promise<Undo> {
  return editing("challenges", id, fields);
}

/** One more time; several on one day are possible where a challenge counts times and not days. */
export function doneOn({ id, done_days }: Challenge, day: Day): Promise<Undo> {
  return editing("challenges", id, { done_days: [...done_days, day].sort() });
}

export function notDoneOn({ id, done_days }: Challenge, day: Day): Promise<Undo> {
  return editing("challenges", id, { done_days: done_days.toSpliced(done_days.lastIndexOf(day), 1) });
}

export function removeChallenge(id: string): Promise<Undo> {
  return removing("challenges", id);
}
