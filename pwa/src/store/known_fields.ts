/** Every noun's fields as the server knows them, in the order of a table's columns; `tests/shape` compares. */
export const KNOWN_FIELDS: Record<string, string[]> = {
  preferences: [
    "zone",
    "remind_at",
    "quiet_from",
    "quiet_until",
    "show_names",
    "language",
    "paused_until",
    "hours_by_day",
    "working_days",
    "outreach_budget",
    "zone_follows",
    "journal_day",
    "mail_reminders",
    "weekly_digest",
    "help_budget",
    "balance_words",
    "put_aside",
  ],
  people: [
    "name",
    "other_names",
    "company",
    "role",
    "past_work",
    "pinned_note",
    "notes",
    "tags",
    "email",
    "phone",
    "link",
    "address",
    "ways",
    "how_met",
    "introduced_by",
    "cares_about",
    "needs",
    "offers",
    "thanks_preference",
    "recognition",
    "circle",
    "cadence_days",
    "cadence_set_on",
    "check_in_snoozed_until",
    "source",
    "merged_into",
  ],
  events: ["name", "place", "starts_on", "ends_on", "zone", "pinned"],
  moments: ["kind", "happened_on", "person_ids", "event_id", "text"],
  favors: [
    "person_id",
    "event_id",
    "direction",
    "kind",
    "what",
    "happened_on",
    "thanked",
    "thanked_on",
    "thank_later_until",
  ],
  thanks: ["person_id", "favor_id", "event_id", "words", "channel", "sent_on"],
  promises: ["person_id", "event_id", "what", "due_on", "kept_on"],
  photos: ["image"],
  journal: ["written_on", "words", "person_ids"],
  imports: ["batch_id", "part", "format", "file_name", "taken_on", "before", "undone_on"],
  merges: ["kept_id", "merged_id", "merged_on", "before", "undone_on"],
  own_card: [
    "name",
    "company",
    "role",
    "email",
    "phone",
    "link",
    "address",
    "note",
    "shown",
    "offers",
    "needs",
  ],
  asks: ["person_id", "what", "words", "asked_on", "by_when", "outcome", "outcome_on"],
  introductions: [
    "a_id",
    "b_id",
    "why",
    "asked_a_on",
    "a_agreed_on",
    "asked_b_on",
    "b_agreed_on",
    "introduced_on",
    "outcome_on",
    "outcome",
    "declined_by",
    "declined_on",
    "closed_on",
    "later_until",
  ],
  challenges: ["kind", "title", "step", "started_on", "days", "done_days", "ended_on", "look_back"],
  milestones: [
    "person_id",
    "kind",
    "label",
    "month",
    "day_of_month",
    "year",
    "repeats",
    "remind_before",
    "noted_for",
  ],
  follow_ups: ["person_id", "what", "due_on", "done_on"],
  templates: ["name", "occasion", "text"],
  kind_words: ["person_id", "words", "received_on", "place", "event_id"],
  reviews: ["quarter", "started_on", "finished_on", "person_ids"],
  review_answers: ["review_id", "person_id", "word", "note", "answered_on"],
  dormant_answers: ["person_id", "month", "slot", "answer", "answered_on"],
  purposes: ["title", "why", "person_ids", "event_ids", "ended_on"],
};

const LISTS = new Set([
  "other_names",
  "past_work",
  "tags",
  "ways",
  "hours_by_day",
  "working_days",
  "put_aside",
  "shown",
  "person_ids",
  "event_ids",
  "done_days",
]);
const FLAGS = new Set([
  "pinned",
  "show_names",
  "zone_follows",
  "mail_reminders",
  "weekly_digest",
  "balance_words",
]);
const NUMBERS = new Set([
  "cadence_days",
  "days",
  "day_of_month",
  "year",
  "remind_before",
  "outreach_budget",
  "help_budget",
  "part",
]);
const MOST_ITEMS = 2_000;
const LONGEST = 2_000_000;

/** Whether a field can hold this at all, so that no screen meets a list where it expects words. */
export function canHold(noun: string, field: string, value: unknown): boolean {
  if (LISTS.has(field)) return Array.isArray(value) && value.length <= MOST_ITEMS && value.every(isItem);
  if (FLAGS.has(field)) return typeof value === "boolean";
  // A milestone's month is a number, and a pick's is the name of one.
  const isNumber = NUMBERS.has(field) || (noun === "milestones" && field === "month");
  if (isNumber) return Number.isInteger(value) && Math.abs(value as number) < 10_000;
  return isText(value);
}

function isItem(item: unknown): boolean {
  if (typeof item !== "object" || item === null) return isText(item);
  return !Array.isArray(item) && Object.values(item).every(isText);
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value.length <= LONGEST;
}
