import { today } from "../../parts/today";
import type { AskCard } from "../../store/asks";
import { firstName } from "../../store/names";
import { words } from "../../words/all";
import { sayNear } from "../../words/days";

/** How it stands, in a few words. */
export function standsSo({ ask, person, dueOn }: AskCard): string {
  const w = words.value.asks;
  if (ask.outcome) return w.outcomes[ask.outcome](firstName(person.name));
  if (!ask.asked_on) return w.notAsked;
  return dueOn && dueOn <= today.value
    ? w.heard(firstName(person.name))
    : w.askedOn(sayNear(ask.asked_on, today.value));
}
