import type { IntroductionCard } from "../../store/introducing";
import type { Person, Side } from "../../store/types";
import { firstNames } from "./said";

export type SideProps = { card: IntroductionCard; side: Side };

/** Whom it is about now, and who is the other. */
export function sidesOf(card: IntroductionCard, side: Side) {
  const [a, b] = firstNames(card);
  const is: { person: Person; first: string; other: Person; otherFirst: string } =
    side === "a"
      ? { person: card.a, first: a, other: card.b, otherFirst: b }
      : { person: card.b, first: b, other: card.a, otherFirst: a };
  return is;
}
