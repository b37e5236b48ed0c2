import { many, newest } from "../db/ask";
import { oneSeen, type Seen } from "../db/seen";
import { aboutAfter, mentionAt, type Namable, type Piece, piecesOf, withMention } from "../rules/mentions";
import { keepStorage } from "./keep_storage";
import { asJournalEntry } from "./later_shapes";
import { asPerson } from "./shapes";
import type { Day, JournalEntry, Opened, Person, Undo } from "./types";
import { adding, editing, removing } from "./verbs";

export { aboutAfter, mentionAt, type Namable, type Piece, piecesOf, withMention };

/** The latest day first, and of one day what was begun last. */
export async function journalEntries(most: number): Promise<JournalEntry[]> {
  return (await newest("journal", most)).map(asJournalEntry);
}

export async function journalEntry(id: string): Promise<Opened<JournalEntry> | null> {
  const row = await oneSeen("journal", id);
  return row && { ...asJournalEntry(row), seen: row.seen };
}

/** Whom these pages are about, as far as they are in the notebook. */
export async function peopleIn(entries: JournalEntry[]): Promise<Map<string, Person>> {
  const rows = await many("people", [...new Set(entries.flatMap(({ person_ids }) => person_ids))]);
  return new Map([...rows].map(([id, row]) => [id, asPerson(row)]));
}

export function namable(people: Person[]): Namable[] {
  return people.map(({ id, name, other_names }) => ({ id, names: [name, ...other_names] }));
}

export function writeEntry(
  words: string,
  on: Day,
  personIds: string[] = [],
): Promise<{ id: string; undo: Undo }> {
  void keepStorage();
  return adding("journal", { written_on: on, words, person_ids: personIds.length > 0 ? personIds : null });
}

/** Without `personIds` it stays about whom it was. */
export function editEntry(
  id: string,
  words: string,
  day: Day,
  on: Seen,
  personIds?: string[],
): Promise<Undo> {
  const about = personIds === undefined ? {} : { person_ids: personIds };
  return editing("journal", id, { words, written_on: day, ...about }, on);
}

export function removeEntry(id: string): Promise<Undo> {
  return removing("journal", id);
}
