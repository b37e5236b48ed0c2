import { plusDays } from "./days";

const PATIENCE_DAYS = 7;

export type AskDueGiven = { asked_on: string | null; by_when: string | null; outcome: string | null };

/** The day to ask oneself what came of it: the one hoped for, or a week after asking. */
export function ask_due({ asked_on, by_when, outcome }: AskDueGiven): string | null {
  if (outcome !== null || asked_on === null) return null;
  return by_when ?? plusDays(asked_on, PATIENCE_DAYS);
}
