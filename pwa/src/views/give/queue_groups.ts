import type { ThankCard } from "../../store/thanks";
import type { Event } from "../../store/types";

export type QueueGroup = { event: Event | null; cards: ThankCard[] };

/** By the event where it was, in the order of their first cards; help from elsewhere comes last. */
export function queueGroups(cards: ThankCard[]): QueueGroup[] {
  const groups = new Map<string | null, QueueGroup>();
  for (const card of cards) {
    const key = card.event?.id ?? null;
    const group = groups.get(key) ?? { event: card.event, cards: [] };
    group.cards.push(card);
    groups.set(key, group);
  }
  return [...groups.values()].sort((one, other) => Number(one.event === null) - Number(other.event === null));
}
