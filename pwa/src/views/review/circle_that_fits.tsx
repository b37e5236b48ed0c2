import { doing } from "../../parts/toast_state";
import { today } from "../../parts/today";
import { firstName } from "../../store/names";
import { putInCircle } from "../../store/people";
import { circleThatFits } from "../../store/review_walk";
import type { Person, ReviewWord } from "../../store/types";
import { words } from "../../words/all";

type Props = { word: ReviewWord; person: Person };

/** What was said may mean another circle: one tap, and one to take it back. */
export function CircleThatFits({ word, person }: Props) {
  const { review, person: said, people } = words.value;
  const circle = circleThatFits(word, person.circle);
  if (circle === null) return null;
  const first = firstName(person.name);
  const move = () =>
    doing(() => putInCircle(person.id, circle, today.value), said.movedTo(first, people.circles[circle]));
  return (
    <button type="button" class="button plain at-start" onClick={move}>
      {review.fits(first, people.circles[circle])}
    </button>
  );
}
