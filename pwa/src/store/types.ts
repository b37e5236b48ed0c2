import type { Seen } from "../db/seen";

export type * from "./days_types";
export type * from "./giving_types";
export type * from "./purpose_types";
export type * from "./reflecting_types";
export type * from "./thanks_types";
export type { Seen };

export type Day = string;
export type Undo = () => Promise<void>;
export type Circle = "inner" | "close" | "active" | "light" | "resting";
export type MomentKind = "met" | "call" | "message" | "coffee" | "meeting" | "note" | "thanks";
export type Thanked = "sent" | "already" | "not_needed";
export type Direction = "received" | "given";
export type HelpKind =
  | "introduction"
  | "knowledge"
  | "time"
  | "feedback"
  | "referral"
  | "encouragement"
  | "recognition"
  | "practical";

export type Recognition = "public" | "private" | "ask";
export type WayKind = "email" | "phone" | "link" | "address";

/** One more way to reach somebody; the first of each kind is a field of the person. */
export type Way = { kind: WayKind; label: string; value: string };
/** Where somebody worked before; `until` is "" where it is not known. */
export type PastWork = { company: string; role: string; until: Day | "" };

export type Kept = { id: string; pending: boolean };

export type PersonFields = {
  name: string;
  other_names: string[];
  company: string | null;
  role: string | null;
  past_work: PastWork[];
  pinned_note: string | null;
  notes: string | null;
  tags: string[];
  email: string | null;
  phone: string | null;
  link: string | null;
  address: string | null;
  ways: Way[];
  how_met: string | null;
  introduced_by: string | null;
  cares_about: string | null;
  needs: string | null;
  offers: string | null;
  thanks_preference: string | null;
  recognition: Recognition | null;
  circle: Circle | null;
  cadence_days: number | null;
  cadence_set_on: Day | null;
  check_in_snoozed_until: Day | null;
  source: string | null;
  /** The record this one was merged into; it is deleted then. */
  merged_into: string | null;
};
export type Person = PersonFields & Kept;

export type EventFields = {
  name: string;
  place: string | null;
  starts_on: Day | null;
  ends_on: Day | null;
  zone: string | null;
  pinned: boolean;
};
export type Event = EventFields & Kept;

export type MomentFields = {
  kind: MomentKind;
  happened_on: Day;
  person_ids: string[];
  event_id: string | null;
  text: string | null;
};
export type Moment = MomentFields & Kept;

export type FavorFields = {
  person_id: string;
  event_id: string | null;
  direction: Direction;
  kind: HelpKind | null;
  what: string | null;
  happened_on: Day | null;
  thanked: Thanked | null;
  thanked_on: Day | null;
  thank_later_until: Day | null;
};
export type Favor = FavorFields & Kept;

export type PromiseFields = {
  person_id: string;
  event_id: string | null;
  what: string;
  due_on: Day | null;
  kept_on: Day | null;
};
export type PromiseMade = PromiseFields & Kept;

/** Its id is the person's. `image` is base64 JPEG, without the prefix of a data: URL. */
export type PhotoFields = { image: string };
export type Photo = PhotoFields & Kept;

export type JournalFields = { written_on: Day; words: string | null; person_ids: string[] };
export type JournalEntry = JournalFields & Kept;

export type MergeFields = {
  kept_id: string;
  merged_id: string;
  merged_on: Day;
  /** JSON of the edits that would undo it. */
  before: string | null;
  undone_on: Day | null;
};
export type Merge = MergeFields & Kept;

/** One part of what a file brought; `batch_id` holds the parts together. */
export type ImportFields = {
  batch_id: string;
  part: number;
  format: string | null;
  file_name: string | null;
  taken_on: Day;
  /** JSON of what was added and what was filled: see `brought_before.ts`. */
  before: string | null;
  undone_on: Day | null;
};
export type Import = ImportFields & Kept;

export type OwnCardFields = {
  name: string | null;
  company: string | null;
  role: string | null;
  email: string | null;
  phone: string | null;
  link: string | null;
  address: string | null;
  note: string | null;
  /** Which of these go into the code that others scan. */
  shown: string[];
  /** These two are for matching only, and on no card. */
  offers: string | null;
  needs: string | null;
};
export type OwnCard = OwnCardFields & Kept;

export type Weekday = "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun";
export type HourOfDay = { day: Weekday; at: string };

export type PreferenceFields = {
  zone: string | null;
  remind_at: string;
  quiet_from: string | null;
  quiet_until: string | null;
  show_names: boolean;
  language: "en" | "de";
  paused_until: Day | null;
  /** The hour on that weekday, instead of `remind_at`. */
  hours_by_day: HourOfDay[];
  /** On which days reminders may come; none named is every day. */
  working_days: Weekday[];
  /** Check-ins a week; null is as many as fall due, 0 is in the app only. */
  outreach_budget: number | null;
  /** Null is not asked yet. */
  zone_follows: boolean | null;
  /** Null is Sunday, once there is a first entry. */
  journal_day: Weekday | "never" | null;
  mail_reminders: boolean;
  weekly_digest: boolean;
  // Absent until they are set: Today, which reads the preferences first, needs none of them.
  /** How often a week one wants to help; none is no bound. */
  help_budget?: number | null;
  /** Off: no words about who helps whom. */
  balance_words?: boolean;
  /** Suggestions and notices that need not be said again. */
  put_aside?: string[];
};
export type Preferences = PreferenceFields & Kept;

/** A row that is open for editing: which of its long texts is shown goes back with the edit, so that none is written over. */
export type Opened<T> = T & { seen: Seen };
export type Patch<F> = { [K in keyof F]?: F[K] | null | undefined };
