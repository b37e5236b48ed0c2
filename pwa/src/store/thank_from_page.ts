import { many, one } from "../db/ask";
import { derivedId } from "../db/derived_ids";
import { asFavor } from "./shapes";
import type { Favor, JournalEntry, Undo } from "./types";
import { doing } from "./verbs";

const MOST = 2_000;

/** What waits for a thank-you, or was thanked, because of a page; by person. */
export async function thankedFrom(entry: JournalEntry): Promise<Map<string, Favor>> {
  const rows = await many(
    "favors",
    entry.person_ids.map((id) => favorId(entry, id)),
  );
  return new Map([...rows.values()].map(asFavor).map((favor) => [favor.person_id, favor]));
}

/** Help received, in the words of the page. Page and person make its id, so two taps or two devices make one. */
export async function thankFrom(
  entry: JournalEntry,
  personId: string,
): Promise<{ id: string; undo: Undo | null }> {
  const id = favorId(entry, personId);
  if ((await one("favors", id)) !== null) return { id, undo: null };
  const fields = {
    person_id: personId,
    direction: "received",
    what: quoted(entry.words ?? ""),
    happened_on: entry.written_on,
    thanked: null,
    deleted_at: null,
  };
  return { id, undo: await doing([{ noun: "favors", id, fields }]) };
}

function favorId(entry: JournalEntry, personId: string): string {
  return derivedId(entry.id, personId);
}

/** As written, without the signs that make names links. */
function quoted(words: string): string {
  const text = words.replace(/(^|[^a-z0-9._%+-])[@＠](?=\S)/gi, "$1").trim();
  return text.length <= MOST ? text : `${text.slice(0, MOST - 2)} …`;
}
