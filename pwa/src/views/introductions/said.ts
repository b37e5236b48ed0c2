import type { IntroductionCard } from "../../store/introducing";
import { firstName } from "../../store/names";
import { words } from "../../words/all";

/** How one speaks of the two; by their whole names where the first names are the same. */
export function firstNames({ a, b }: { a: { name: string }; b: { name: string } }): [string, string] {
  const [one, other] = [firstName(a.name), firstName(b.name)];
  return one === other ? [a.name, b.name] : [one, other];
}

/** The next step in words. */
export function stepSaid(card: IntroductionCard): string {
  const w = words.value.introductions;
  const { introduction, step } = card;
  const [a, b] = firstNames(card);
  if (step !== "done") return w.steps[step](a, b);
  if (introduction.declined_by) return w.declines;
  return introduction.introduced_on ? w.steps.done() : w.rested;
}
