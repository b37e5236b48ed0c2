import type { Day, Kept } from "./types";

export type Channel =
  | "mail"
  | "share"
  | "copy"
  | "sms"
  | "whatsapp"
  | "linkedin"
  | "card"
  | "in_person"
  | "public"
  | "other";
export type ThanksFields = {
  person_id: string;
  favor_id: string | null;
  event_id: string | null;
  words: string | null;
  channel: Channel | null;
  sent_on: Day | null;
};
export type Thanks = ThanksFields & Kept;

/** What a thank-you is for, as far as it decides how to begin one. */
export type Occasion =
  | "event"
  | "help"
  | "introduction"
  | "advice"
  | "referral"
  | "feedback"
  | "encouragement"
  | "gift"
  | "late"
  | "group";
/** The owner's own words to begin with; three dots are a gap. */
export type TemplateFields = { name: string; occasion: Occasion | null; text: string | null };
export type Template = TemplateFields & Kept;

export type KindPlace = "mail" | "message" | "in_person" | "public" | "recommendation" | "card" | "other";
/** Thanks received. */
export type KindWordsFields = {
  person_id: string;
  words: string | null;
  received_on: Day | null;
  place: KindPlace | null;
  event_id: string | null;
};
export type KindWords = KindWordsFields & Kept;
