import { Empty } from "../../parts/empty";
import { PageHead } from "../../parts/page_head";
import { today } from "../../parts/today";
import { useAnswer } from "../../parts/use_answer";
import { peopleCount } from "../../store/people_index";
import { type ThankCard, thankYouQueue } from "../../store/thanks";
import { words } from "../../words/all";
import { sayNear } from "../../words/days";
import { Asks } from "../asks/list";
import { Introductions } from "../introductions/list";
import { Loaded } from "../shell/loaded";
import { Section } from "../today/section";
import type { ViewProps } from "../view_props";
import { loadNotices } from "./load_giving";
import { OneThank, Queue } from "./queue";
import { WaysToGive } from "./ways_to_give";

function isNow({ dueOn }: ThankCard): boolean {
  return dueOn === null || dueOn <= today.value;
}

/** The thank-you queue; of one event, or of all. */
export function Give({ query }: ViewProps) {
  const w = words.value.give;
  const eventId = query.get("event");
  const queue = useAnswer(thankYouQueue, []).value;
  if (!queue) return <PageHead title={w.title} />;
  const cards = eventId ? queue.filter(({ favor }) => favor.event_id === eventId) : queue;
  const event = eventId ? cards[0]?.event : null;
  const now = eventId ? cards : cards.filter(isNow);
  const soon = eventId ? [] : cards.filter((card) => !isNow(card));
  return (
    <>
      <PageHead title={w.title}>
        {cards.length > 0 && <p>{event ? w.leadEvent(event.name) : w.lead(cards.length)}</p>}
        {now.length > 1 && <p>{w.easy}</p>}
      </PageHead>
      {!eventId && <WaysToGive />}
      {!eventId && <Loaded load={loadNotices} props={{}} />}
      {cards.length === 0 && <Empty text={peopleCount.value === 0 ? w.emptyFirst : w.empty} hue="give" />}
      <Queue cards={now} />
      {soon.length > 0 && (
        <Section title={w.soon}>
          {soon.map((card) => (
            <div class="stack tight" key={card.favor.id}>
              {card.dueOn && <p class="soft small">{w.comesUp(sayNear(card.dueOn, today.value))}</p>}
              <OneThank card={card} />
            </div>
          ))}
        </Section>
      )}
      {!eventId && (
        <>
          <Introductions />
          <Asks />
        </>
      )}
    </>
  );
}
