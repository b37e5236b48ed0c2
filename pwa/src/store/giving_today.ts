import { todo } from "../db/ask";
import { type AskCard, askCards } from "./asks";
import { type ChallengeState, stateOn } from "./challenges";
import { asAsk, asChallenge, asIntroduction } from "./giving_shapes";
import { type IntroductionCard, introductionCards } from "./introducing";
import type { Challenge, Day } from "./types";

export type GivingToday = {
  introductions: IntroductionCard[];
  asks: AskCard[];
  challenges: { challenge: Challenge; state: ChallengeState }[];
  count: number;
};

/** What is due of introductions, asks and challenges; a challenge done for the day is quiet. */
export async function givingToday(today: Day): Promise<GivingToday> {
  const isDue = ({ dueOn }: { dueOn: Day | null }) => dueOn !== null && dueOn <= today;
  const [introductions, asks, running] = await Promise.all([
    todo("introductions").then((rows) => introductionCards(rows.map(asIntroduction))),
    todo("asks").then((rows) => askCards(rows.map(asAsk))),
    todo("challenges"),
  ]);
  const due = { introductions: introductions.filter(isDue), asks: asks.filter(isDue) };
  const challenges = running
    .map(asChallenge)
    .map((challenge) => ({ challenge, state: stateOn(challenge, today) }))
    .filter(({ state }) => state === "open" || state === "look_back");
  const count = due.introductions.length + due.asks.length + challenges.length;
  return { ...due, challenges, count };
}
