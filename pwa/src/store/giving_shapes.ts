import { shape } from "./shape";
import type { Ask, Challenge, Introduction } from "./types";

export const asAsk = shape<Ask>({
  person_id: "",
  what: "",
  words: null,
  asked_on: null,
  by_when: null,
  outcome: null,
  outcome_on: null,
});

export const asIntroduction = shape<Introduction>({
  a_id: "",
  b_id: "",
  why: null,
  asked_a_on: null,
  a_agreed_on: null,
  asked_b_on: null,
  b_agreed_on: null,
  introduced_on: null,
  outcome_on: null,
  outcome: null,
  declined_by: null,
  declined_on: null,
  closed_on: null,
  later_until: null,
});

export const asChallenge = shape<Challenge>({
  kind: "own",
  title: null,
  step: null,
  started_on: "",
  days: 7,
  done_days: [],
  ended_on: null,
  look_back: null,
});
