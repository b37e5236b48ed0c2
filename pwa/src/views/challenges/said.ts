import { goalOf } from "../../store/challenges";
import type { Challenge } from "../../store/types";
import { words } from "../../words/all";

export function titleOf({ kind, title }: Challenge): string {
  return title || words.value.challenges.titles[kind];
}

/** Whether there is something to do each day, or a few times within the days. */
export function isDaily({ kind }: Pick<Challenge, "kind">): boolean {
  return kind === "seven_days" || kind === "own";
}

/** How much of it is done: a plain figure, never a share. */
export function doneSaid(challenge: Challenge): string {
  const w = words.value.challenges;
  const goal = goalOf(challenge.kind, challenge.days);
  const { length: done } = challenge.done_days;
  return isDaily(challenge) ? w.daysDone(done, goal) : w.timesDone(done, goal);
}
