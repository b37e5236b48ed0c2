export type Day = string;
export type Undo = () => Promise<void>;
export type Circle = "inner" | "close" | "active" | "light" | "resting";
export type MomentKind = "met" | "call" | "message" | "coffee" | "meeting" | "note" | "thanks";
export type Thanked = "sent" | "already" | "not_needed";
export type Channel = "mail" | "share" | "copy" | "sms" | "in_person" | "other";
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

type Kept = { id: string; pending: boolean };

export type PersonFields = {
  name: string;
  company: string | null;
  role: string | null;
  notes: string | null;
  tags: string[];
  email: string | null;
  phone: string | null;
  link: string | null;
  how_met: string | null;
  thanks_preference: string | null;
  circle: Circle | null;
  cadence_days: number | null;
  cadence_set_on: Day | null;
  check_in_snoozed_until: Day | null;
  source: string | null;
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

export type ThanksFields = {
  person_id: string;
  favor_id: string | null;
  event_id: string | null;
  words: string | null;
  channel: Channel | null;
  sent_on: Day | null;
};
export type Thanks = ThanksFields & Kept;

export type PromiseFields = {
  person_id: string;
  event_id: string | null;
  what: string;
  due_on: Day | null;
  kept_on: Day | null;
};
export type PromiseMade = PromiseFields & Kept;

export type PreferenceFields = {
  zone: string | null;
  remind_at: string;
  quiet_from: string | null;
  quiet_until: string | null;
  show_names: boolean;
  language: "en" | "de";
  paused_until: Day | null;
};
export type Preferences = PreferenceFields & Kept;

export type Patch<F> = { [K in keyof F]?: F[K] | null | undefined };
