import { laterDay, plusDays } from "./days";

export type CheckInDueGiven = {
  cadence_days: number | null;
  cadence_set_on: string | null;
  last_moment_on: string | null;
  snoozed_until: string | null;
};

/** The day to get in touch again, counted from the last real moment. */
export function check_in_due(given: CheckInDueGiven): string | null {
  const base = given.last_moment_on ?? given.cadence_set_on;
  if (given.cadence_days === null || base === null) return null;
  return laterDay(plusDays(base, given.cadence_days), given.snoozed_until);
}
