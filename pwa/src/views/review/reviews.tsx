import { Empty } from "../../parts/empty";
import { Next } from "../../parts/more_icons";
import { PageHead } from "../../parts/page_head";
import { today } from "../../parts/today";
import { useAnswer } from "../../parts/use_answer";
import { allReviews, quarterOf, reviewDue } from "../../store/reviews";
import type { Review } from "../../store/types";
import { words } from "../../words/all";
import { sayShort } from "../../words/days";
import { Section } from "../today/section";
import { DueCard } from "./due_card";
import { monthsOf } from "./said";

/** The walk that waits, and those that were. */
export function Reviews() {
  const w = words.value.review;
  const due = useAnswer(() => reviewDue(today.value), [today.value]).value;
  const all = useAnswer(allReviews, []).value;
  const earlier = all?.filter(({ quarter }) => quarter !== due?.quarter) ?? [];
  return (
    <>
      <PageHead title={w.title}>
        <p>{w.lead}</p>
      </PageHead>
      {due && <DueCard {...due} />}
      {due === null && all?.length === 0 && <Empty text={w.nobody} hue="reflect" />}
      {due === null && earlier.length > 0 && <p class="soft">{w.next(monthsOf(quarterOf(today.value)))}</p>}
      {earlier.length > 0 && (
        <Section title={w.earlier} hue="reflect">
          {earlier.map((review) => (
            <Line review={review} key={review.id} />
          ))}
        </Section>
      )}
    </>
  );
}

function Line({ review: { quarter, finished_on } }: { review: Review }) {
  const w = words.value.review;
  return (
    <a class="card who challenge-line hue-reflect" href={`/reflect/review/${quarter}`}>
      <span>
        <span class="name">{monthsOf(quarter)}</span>
        <span class="about">{finished_on ? w.finishedOn(sayShort(finished_on, today.value)) : w.begun}</span>
      </span>
      <Next />
    </a>
  );
}
