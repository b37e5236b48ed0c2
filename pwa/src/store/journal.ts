import { newest, one } from "../db/ask";
import { seenStamp } from "../db/seen";
import { keepStorage } from "./keep_storage";
import { asJournalEntry } from "./later_shapes";
import type { Day, JournalEntry, Undo } from "./types";
import { adding, doing, removing } from "./verbs";

/** The latest day first, and of one day what was begun last. */
export async function journalEntries(most: number): Promise<JournalEntry[]> {
  return (await newest("journal", most)).map(asJournalEntry);
}

/** `on` goes back with the edit, so that what another device writes meanwhile is merged and not written over. */
export type OpenEntry = JournalEntry & { on: string };

export async function journalEntry(id: string): Promise<OpenEntry | null> {
  const [row, on] = await Promise.all([one("journal", id), seenStamp("journal", id, "words")]);
  return row && { ...asJournalEntry(row), on };
}

export function writeEntry(words: string, on: Day): Promise<{ id: string; undo: Undo }> {
  void keepStorage();
  return adding("journal", { written_on: on, words });
}

export function editEntry(id: string, words: string, day: Day, on: string): Promise<Undo> {
  return doing([{ noun: "journal", id, fields: { words, written_on: day }, on: { words: on } }]);
}

export function removeEntry(id: string): Promise<Undo> {
  return removing("journal", id);
}
