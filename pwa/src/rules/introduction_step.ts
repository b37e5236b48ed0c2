export type Step = "ask_a" | "wait_a" | "ask_b" | "wait_b" | "introduce" | "follow_up" | "thank" | "done";

type Day = string | null;
export type IntroductionStepGiven = {
  asked_a_on: Day;
  a_agreed_on: Day;
  asked_b_on: Day;
  b_agreed_on: Day;
  introduced_on: Day;
  outcome_on: Day;
  declined_on: Day;
  closed_on: Day;
};

/** What comes next. The second person is asked only when the first has agreed. */
export function introduction_step(given: IntroductionStepGiven): Step {
  if (given.closed_on || given.declined_on) return "done";
  if (given.outcome_on) return "thank";
  if (given.introduced_on) return "follow_up";
  if (given.a_agreed_on) {
    if (given.b_agreed_on) return "introduce";
    return given.asked_b_on ? "wait_b" : "ask_b";
  }
  return given.asked_a_on ? "wait_a" : "ask_a";
}
