import { Next } from "../../parts/more_icons";
import { Face } from "../../parts/photo";
import type { IntroductionCard } from "../../store/introducing";
import { words } from "../../words/all";
import { firstNames, stepSaid } from "./said";

type Props = { a: IntroductionCard["a"]; b: IntroductionCard["b"] };

export function PairFaces({ a, b }: Props) {
  return (
    <span class="pair-faces">
      <Face id={a.id} name={a.name} />
      <Face id={b.id} name={b.name} />
    </span>
  );
}

/** Two people and the next step; the way to their introduction. */
export function PairCard({ card }: { card: IntroductionCard }) {
  const [a, b] = firstNames(card);
  return (
    <a class="card who hue-give" href={`/give/introductions/${card.introduction.id}`}>
      <PairFaces a={card.a} b={card.b} />
      <span>
        <span class="name" dir="auto">
          {words.value.introductions.both(a, b)}
        </span>
        <span class="about">{stepSaid(card)}</span>
      </span>
      <Next />
    </a>
  );
}
