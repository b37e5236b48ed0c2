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
  return (
    <>
      {groups.map(({ event, cards: those }) => (
        <Section
          title={event ? w.card.at(event.name) : groups.length > 1 ? w.thanking.helpApart : w.give.now}
          key={event?.id ?? ""}
        >
          {those.map((card) => (
            // The heading names the event already.
            <OneThank card={{ ...card, event: null }} key={card.favor.id} />
          ))}
        </Section>
      ))}
    </>
  );
}

export function OneThank({ card }: { card: ThankCard }) {
  return (
    <ThankYou card={card}>
      <HowTheyLikeIt person={card.person} />
    </ThankYou>
  );
}
