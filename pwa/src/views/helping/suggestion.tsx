import { useAnswer } from "../../parts/use_answer";
import { mineForThem } from "../../store/own_wishes";
import { suggestedPairs } from "../../store/suggested_pairs";
import { idle } from "../../store/when_idle";
import { words } from "../../words/all";
import { Section } from "../today/section";
import { OwnFitCard } from "./own_fit";
import { PairFit } from "./pair_card";

async function oneThought() {
  // It looks at everyone, so what was tapped and painted comes first.
  await idle();
  const [own] = await mineForThem(1);
  if (own) return { own, pair: null };
  const [pair] = await suggestedPairs(1);
  return { own: null, pair: pair ?? null };
}

/** One thing that could be done for somebody; nothing where nothing fits. */
export function Suggestion() {
  const thought = useAnswer(oneThought, []).value;
  if (!thought || (!thought.own && !thought.pair)) return null;
  return (
    <Section title={words.value.helping.suggestion} hue="give">
      {thought.own && <OwnFitCard fit={thought.own} theirs="needs" />}
      {thought.pair && <PairFit pair={thought.pair} />}
    </Section>
  );
}
