import { laterDay, plusDays } from "./days";

export type ThanksDueGiven = {
  ended_on: string | null;
  thanked: boolean;
  snoozed_until: string | null;
  delay_days: number;
};

/** The day a thank-you is due: a little after the event or the help. */
export function thanks_due({ ended_on, thanked, snoozed_until, delay_days }: ThanksDueGiven): string | null {
  if (thanked || ended_on === null) return null;
  return laterDay(plusDays(ended_on, delay_days), snoozed_until);
}
