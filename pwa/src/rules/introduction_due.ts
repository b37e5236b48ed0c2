import { laterDay, plusDays } from "./days";
import type { Step } from "./introduction_step";

const DAYS_UNTIL: Partial<Record<Step, number>> = {
  ask_b: 1,
  introduce: 1,
  wait_a: 7,
  wait_b: 7,
  follow_up: 14,
};

type Day = string | null;
export type IntroductionDueGiven = {
  step: Step;
  asked_a_on: Day;
  a_agreed_on: Day;
  asked_b_on: Day;
  b_agreed_on: Day;
  introduced_on: Day;
  later_until: Day;
};

/** Soon after somebody agreed, a week after asking, two weeks after introducing. */
export function introduction_due(given: IntroductionDueGiven): string | null {
  const days = DAYS_UNTIL[given.step];
  const since = sinceOf(given);
  return days === undefined || since === null ? null : laterDay(plusDays(since, days), given.later_until);
}

function sinceOf(given: IntroductionDueGiven): Day {
  switch (given.step) {
    case "wait_a":
      return given.asked_a_on;
    case "ask_b":
      return given.a_agreed_on;
    case "wait_b":
      return given.asked_b_on;
    case "introduce":
      return given.a_agreed_on && laterDay(given.a_agreed_on, given.b_agreed_on);
    default:
      return given.introduced_on;
  }
}
