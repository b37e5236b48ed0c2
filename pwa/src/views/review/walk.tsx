import { useSignal } from "@preact/signals";
import { Empty } from "../../parts/empty";
import { useAnswer } from "../../parts/use_answer";
import { nextOpen, type ReviewWalk, reviewWalk } from "../../store/review_walk";
import type { Quarter } from "../../store/types";
import { words } from "../../words/all";
import { ReviewEnd } from "./end";
import { PersonInReview } from "./person_in_review";

/** One person after another, from wherever it was left; behind the last one, the look back. */
export function Walk({ quarter }: { quarter: Quarter }) {
  const walk = useAnswer(() => reviewWalk(quarter), [quarter]).value;
  if (walk === undefined) return null;
  if (walk === null)
    return (
      <Empty text={words.value.review.gone} hue="reflect">
        <a class="button" href="/reflect/review">
          {words.value.review.title}
        </a>
      </Empty>
    );
  return <Steps walk={walk} />;
}

function Steps({ walk: { review, cards } }: { walk: ReviewWalk }) {
  const at = useSignal(review.finished_on ? cards.length : nextOpen(cards));
  const step = (to: number) => {
    at.value = Math.max(0, to);
    scrollTo(0, 0);
    document.querySelector("main")?.focus({ preventScroll: true });
  };
  const card = cards[at.value];
  if (!card) return <ReviewEnd review={review} cards={cards} onBack={() => step(0)} />;
  return (
    <PersonInReview
      key={card.person.id}
      quarter={review.quarter}
      card={card}
      at={at.value}
      of={cards.length}
      onStep={(by) => step(at.value + by)}
    />
  );
}
