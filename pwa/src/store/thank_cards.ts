import { many, one, todo } from "../db/ask";
import type { Row } from "../db/record";
import { thanks_due } from "../rules/thanks_due";
import { lastWordsOf } from "./moments";
import { asEvent, asFavor, asPerson, asThanks } from "./shapes";
import type { Day, Event, Favor, Person } from "./types";

const DELAY_DAYS = 1;

export type ThankCard = {
  favor: Favor;
  person: Person;
  event: Event | null;
  dueOn: Day | null;
  draft: string | null;
  lastWords: string | null;
};

/** Every help received and not yet thanked for, the first due first. */
export async function thankYouQueue(): Promise<ThankCard[]> {
  const cards = await cardsOf((await todo("favors")).map(asFavor));
  return cards.sort(
    (a, b) => (a.dueOn ?? "9999").localeCompare(b.dueOn ?? "9999") || a.favor.id.localeCompare(b.favor.id),
  );
}

/** One card, also of help already thanked for. */
export async function thankCard(favorId: string): Promise<ThankCard | null> {
  const row = await one("favors", favorId);
  return row === null ? null : ((await cardsOf([asFavor(row)]))[0] ?? null);
}

async function cardsOf(favors: Favor[]): Promise<ThankCard[]> {
  const present = (ids: (string | null)[]) => [...new Set(ids.filter((id) => id !== null))];
  const personIds = present(favors.map((favor) => favor.person_id));
  const [people, events, drafts, words] = await Promise.all([
    many("people", personIds),
    many("events", present(favors.map((favor) => favor.event_id))),
    many("thanks", present(favors.map((favor) => favor.id))),
    Promise.all(personIds.map(lastWordsOf)),
  ]);
  return favors.flatMap((favor) => {
    const person = people.get(favor.person_id);
    if (person === undefined) return [];
    const event = (favor.event_id && events.get(favor.event_id)) || null;
    const lastWords = words[personIds.indexOf(favor.person_id)] ?? null;
    return [
      {
        ...cardOf(favor, event && asEvent(event), drafts.get(favor.id)),
        person: asPerson(person),
        lastWords,
      },
    ];
  });
}

function cardOf(favor: Favor, event: Event | null, draft: Row | undefined) {
  const ended_on = event ? (event.ends_on ?? event.starts_on) : favor.happened_on;
  const due = { ended_on, thanked: favor.thanked !== null, snoozed_until: favor.thank_later_until };
  const written = draft && asThanks(draft);
  return {
    favor,
    event,
    dueOn: thanks_due({ ...due, delay_days: DELAY_DAYS }),
    draft: written && written.sent_on === null ? written.words : null,
  };
}
