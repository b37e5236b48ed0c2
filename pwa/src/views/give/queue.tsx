import type { ThankCard } from "../../store/thanks";
import { words } from "../../words/all";
import { Section } from "../today/section";
import { HowTheyLikeIt } from "./how_they_like_it";
import { queueGroups } from "./queue_groups";
import { ThankYou } from "./thank_you";

/** What is due, by where it was. */
export function Queue({ cards }: { cards: ThankCard[] }) {
  const w = words.value;
  const groups = queueGroups(cards);
  if (groups.length === 0) return null;
  return (
    <Section title={w.give.now}>
      {groups.map(({ event, cards: those }) => (
        <div class="queue-group" key={event?.id ?? ""}>
          {event && <h3 dir="auto">{w.card.at(event.name)}</h3>}
          {!event && groups.length > 1 && <h3>{w.thanking.helpApart}</h3>}
          {those.map((card) => (
            // The heading names the event already.
            <OneThank card={{ ...card, event: null }} key={card.favor.id} />
          ))}
        </div>
      ))}
    </Section>
  );
}

export function OneThank({ card }: { card: ThankCard }) {
  return (
    <ThankYou card={card}>
      <HowTheyLikeIt person={card.person} />
    </ThankYou>
  );
}
