import { many, newest, one, referring } from "../db/ask";
import { transact } from "../db/edit";
import { oneSeen, type Seen } from "../db/seen";
import { asPerson, asThanks } from "./shapes";
import { type ThankCard, thankCard } from "./thank_cards";
import type { Channel, Day, Opened, Person, Thanks, Undo } from "./types";
import { doing } from "./verbs";

export { alreadyThanked, notNeeded, thankLater } from "./thank_answers";
export { type ThankCard, thankCard, thankYouQueue } from "./thank_cards";

/** A thank-you has the id of the help it answers, so two devices make one. */
async function answerTo(favorId: string) {
  const favor = await one("favors", favorId);
  if (favor === null) throw Object.assign(new Error("no such favor"), { code: "not_found" });
  const { person_id, event_id } = favor as { person_id?: string; event_id?: string | null };
  return { person_id: person_id ?? "", event_id: event_id ?? null };
}

/** A card and its draft, open for writing. */
export async function openLetter(favorId: string): Promise<Opened<ThankCard> | null> {
  // The words and their stamps in one look: what arrives between two would be taken for read.
  const written = await oneSeen("thanks", favorId);
  const card = await thankCard(favorId);
  const draft = written && written.sent_on == null ? asThanks(written).words : null;
  return card && { ...card, draft, seen: written?.seen ?? {} };
}

/** Answers with the stamp of these words, for those that will be typed on them. */
export async function saveDraft(favorId: string, words: string, on: Seen = {}): Promise<Seen> {
  const [answered, written] = await Promise.all([answerTo(favorId), one("thanks", favorId)]);
  // A thank-you taken back is a draft again, not one that was sent.
  const draft = written === null ? { sent_on: null, channel: null, deleted_at: null } : {};
  const fields = { ...answered, favor_id: favorId, words, ...draft };
  await transact([{ noun: "thanks", id: favorId, fields, on }]);
  return (await oneSeen("thanks", favorId))?.seen ?? {};
}

/** That it was said, the words, and that it was a moment: in one transaction. */
export async function markSent(
  favorId: string,
  { words, channel, on }: { words: string; channel: Channel; on: Day },
  seen: Seen = {},
): Promise<Undo> {
  const { person_id, event_id } = await answerTo(favorId);
  const sent = { person_id, event_id, favor_id: favorId, words, channel, sent_on: on, deleted_at: null };
  const moment = {
    kind: "thanks",
    happened_on: on,
    person_ids: [person_id],
    event_id,
    text: words || null,
    deleted_at: null,
  };
  return doing([
    { noun: "favors", id: favorId, fields: { thanked: "sent", thanked_on: on } },
    { noun: "thanks", id: favorId, fields: sent, on: seen },
    { noun: "moments", id: favorId, fields: moment },
  ]);
}

/** The newest first; drafts are not thanks yet. */
export async function thanksOf(personId: string): Promise<Thanks[]> {
  const rows = (await referring("thanks", personId))
    .map(asThanks)
    .filter((thanks) => thanks.sent_on !== null);
  return rows.sort((one, other) => (other.sent_on ?? "").localeCompare(one.sent_on ?? ""));
}

export async function sentThanks(limit: number): Promise<{ thanks: Thanks; person: Person | null }[]> {
  const sent = (await newest("thanks", limit)).map(asThanks);
  const people = await many("people", [...new Set(sent.map((thanks) => thanks.person_id))]);
  return sent.map((thanks) => {
    const row = people.get(thanks.person_id);
    return { thanks, person: row ? asPerson(row) : null };
  });
}
