import { PageHead } from "../../parts/page_head";
import { doing } from "../../parts/toast_state";
import { today } from "../../parts/today";
import type { ReviewCard } from "../../store/review_walk";
import { finishReview } from "../../store/reviews";
import type { Review } from "../../store/types";
import { words } from "../../words/all";
import { sayLong } from "../../words/days";
import { NextSteps } from "./next_steps";
import { CHOICES, monthsOf, sayWord } from "./said";

type Props = { review: Review; cards: ReviewCard[]; onBack: () => void };

/** The look back: who was what, in words, and beside it what was said before. */
export function ReviewEnd({ review, cards, onBack }: Props) {
  const w = words.value.review;
  const { quarter, finished_on } = review;
  const finish = () => doing(() => finishReview(quarter, today.value), w.finished);
  const reopen = () => doing(() => finishReview(quarter, null), w.reopened);
  const groups = CHOICES.map((word) => ({ word, of: cards.filter(({ answer }) => answer?.word === word) }));
  return (
    <>
      <PageHead title={w.endTitle}>
        <p>{w.end(monthsOf(quarter))}</p>
        {finished_on && <p>{w.finishedOn(sayLong(finished_on))}</p>}
      </PageHead>
      <div class="stack hue-reflect">
        {groups.every(({ of }) => of.length === 0) && <p class="soft">{w.endNobody}</p>}
        {groups.map(({ word, of }) => of.length > 0 && <Group key={word} title={sayWord(word)} of={of} />)}
        <NextSteps cards={cards} />
        <button type="button" class="button" onClick={onBack}>
          {w.lookAgain}
        </button>
        {finished_on ? (
          <button type="button" class="button plain at-start" onClick={reopen}>
            {w.reopen}
          </button>
        ) : (
          <button type="button" class="button primary wide" onClick={finish}>
            {w.finish}
          </button>
        )}
      </div>
    </>
  );
}

function Group({ title, of }: { title: string; of: ReviewCard[] }) {
  return (
    <section class="card" aria-label={title}>
      <h2>{title}</h2>
      <ul class="lines spoken-of">
        {of.map((card) => (
          <Spoken card={card} key={card.person.id} />
        ))}
      </ul>
    </section>
  );
}

function Spoken({ card: { person, answer, before } }: { card: ReviewCard }) {
  const w = words.value.review;
  const compared =
    before && (before.word === answer?.word ? w.same(sayWord(before.word)) : w.was(sayWord(before.word)));
  return (
    <li>
      <a href={`/people/${person.id}`} dir="auto">
        {person.name}
      </a>
      {compared && <span class="soft small"> {compared}</span>}
      {answer?.note && (
        <p class="quote" dir="auto">
          {answer.note}
        </p>
      )}
    </li>
  );
}
