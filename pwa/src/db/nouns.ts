import { fold } from "./fold";
import type { Fields } from "./record";

/** What the device derives from a row. A new noun is one line here and no schema change. */
export type Noun = {
  sort?: (fields: Fields) => string | null;
  refs?: (fields: Fields) => unknown[];
  todo?: (fields: Fields) => boolean;
  /** Whose line in the people index this row is part of. */
  touches?: (id: string, fields: Fields) => string[];
};

const text = (value: unknown) => (typeof value === "string" ? value : null);
const list = (value: unknown) => (Array.isArray(value) ? value : []);
const person = (id: unknown) => (typeof id === "string" ? [`people|${id}`] : []);

/** What is about one person. */
const aboutOne: Noun = { refs: (f) => [f.person_id], touches: (_, f) => person(f.person_id) };
const atEvent: Noun = { ...aboutOne, refs: (f) => [f.person_id, f.event_id] };
const aboutSome: Noun = {
  refs: (f) => list(f.person_ids),
  touches: (_, f) => list(f.person_ids).flatMap(person),
};

export const nouns: Record<string, Noun> = {
  people: {
    sort: (f) => fold(text(f.name) ?? ""),
    refs: (f) => [f.introduced_by],
    touches: (id) => person(id),
  },
  events: { sort: (f) => text(f.starts_on) ?? "", touches: (id) => [`events|${id}`] },
  moments: {
    ...aboutSome,
    sort: (f) => text(f.happened_on),
    refs: (f) => [...list(f.person_ids), f.event_id],
  },
  favors: {
    ...atEvent,
    sort: (f) => text(f.happened_on) ?? "",
    todo: (f) => f.direction === "received" && f.thanked == null,
  },
  thanks: { ...atEvent, sort: (f) => text(f.sent_on) },
  promises: { ...atEvent, sort: (f) => text(f.kept_on), todo: (f) => f.kept_on == null },
  photos: {},
  journal: { ...aboutSome, sort: (f) => text(f.written_on) },
  merges: { sort: (f) => text(f.merged_on), refs: (f) => [f.kept_id, f.merged_id] },
  own_card: {},
  asks: { ...aboutOne, sort: (f) => text(f.asked_on) ?? "", todo: (f) => f.outcome == null },
  introductions: {
    sort: (f) => text(f.introduced_on) ?? "",
    refs: (f) => [f.a_id, f.b_id],
    todo: (f) => f.closed_on == null && f.declined_on == null,
    touches: (_, f) => [...person(f.a_id), ...person(f.b_id)],
  },
  challenges: { sort: (f) => text(f.started_on), todo: (f) => f.ended_on == null },
  milestones: {
    ...aboutOne,
    // By the day of the year: the next week's are found without looking at the others.
    sort: (f) => `${String(f.month).padStart(2, "0")}-${String(f.day_of_month).padStart(2, "0")}`,
  },
  follow_ups: { ...aboutOne, sort: (f) => text(f.due_on) ?? "", todo: (f) => f.done_on == null },
  reviews: { ...aboutSome, sort: (f) => text(f.quarter) },
  review_answers: {
    ...aboutOne,
    sort: (f) => text(f.answered_on) ?? "",
    refs: (f) => [f.review_id, f.person_id],
  },
  templates: { sort: (f) => fold(text(f.name) ?? "") },
  kind_words: {
    sort: (f) => text(f.received_on) ?? "",
    refs: (f) => [f.person_id, f.event_id],
    touches: (_, f) => person(f.person_id),
  },
  dormant_answers: { ...aboutOne, sort: (f) => text(f.answered_on) ?? "" },
  purposes: {
    sort: (f) => fold(text(f.title) ?? ""),
    refs: (f) => [...list(f.person_ids), ...list(f.event_ids)],
    touches: (_, f) => list(f.person_ids).flatMap(person),
  },
  imports: { sort: (f) => text(f.taken_on), refs: (f) => [f.batch_id] },
  preferences: {},
};
