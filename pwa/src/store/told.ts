import type { Row } from "../db/record";

/**
 * Where words about people stand, besides their own records: these are searched and shown as why somebody was found.
 * A noun that names people is one line here, and one in `words` under `people.why`.
 */
export const TOLD = {
  moments: ["text"],
  favors: ["what"],
  thanks: ["words"],
  promises: ["what"],
  journal: ["words"],
  asks: ["what", "words"],
  introductions: ["why", "outcome"],
  milestones: ["label"],
  follow_ups: ["what"],
  kind_words: ["words"],
  review_answers: ["note"],
  purposes: ["title", "why"],
} as const satisfies Record<string, readonly string[]>;
export type TellingNoun = keyof typeof TOLD;

type PageOf = { texts: readonly string[]; opens: (row: Row) => string | null };

/** What has a page of its own and is found by its words, whether or not it names anybody; null opens nothing. */
export const PAGES = {
  events: { texts: ["name", "place"], opens: ({ id }) => `/events/${id}` },
  journal: { texts: ["words"], opens: ({ id }) => `/reflect/journal/${id}` },
  challenges: {
    texts: ["title", "step", "look_back"],
    opens: ({ id }) => `/reflect/challenges/${id}`,
  },
  purposes: { texts: ["title", "why"], opens: ({ id }) => `/reflect/purpose/${id}` },
  templates: { texts: ["name", "text"], opens: ({ id }) => `/give/templates/${id}` },
  // A day of somebody's is found with them.
  milestones: { texts: ["label"], opens: ({ id, person_id }) => (person_id ? null : `/date?id=${id}`) },
} as const satisfies Record<string, PageOf>;
export type PagedNoun = keyof typeof PAGES;
