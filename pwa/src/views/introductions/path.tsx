import { Check } from "../../parts/icons";
import { today } from "../../parts/today";
import type { IntroductionCard } from "../../store/introducing";
import type { Day } from "../../store/types";
import { words } from "../../words/all";
import { sayShort } from "../../words/days";
import { firstNames } from "./said";

type Mark = { said: string; on: Day | null };

function marksOf(card: IntroductionCard): Mark[] {
  const w = words.value.introductions.path;
  const { introduction: is } = card;
  const [a, b] = firstNames(card);
  return [
    { said: w.asked(a), on: is.asked_a_on },
    { said: w.agreed(a), on: is.a_agreed_on },
    { said: w.asked(b), on: is.asked_b_on },
    { said: w.agreed(b), on: is.b_agreed_on },
    { said: w.introduced, on: is.introduced_on },
    { said: w.outcome, on: is.outcome_on },
    { said: w.thanked, on: is.outcome_on && is.closed_on },
  ];
}

/** Every step of the way, with its day where it is behind. */
export function Path({ card }: { card: IntroductionCard }) {
  const marks = marksOf(card);
  const next = card.step === "done" ? -1 : marks.findIndex(({ on }) => on === null);
  return (
    <ol class="path" aria-label={words.value.introductions.path.label}>
      {marks.map(({ said, on }, at) => (
        <li key={said} class={on ? "reached" : ""} aria-current={at === next ? "step" : undefined}>
          <span class="path-mark">{on && <Check />}</span>
          <span dir="auto">{said}</span>
          {on && <span class="soft small">{sayShort(on, today.value)}</span>}
        </li>
      ))}
    </ol>
  );
}
