import { newest } from "../db/ask";
import { oneSeen, type Seen } from "../db/seen";
import { keepStorage } from "./keep_storage";
import { asJournalEntry } from "./later_shapes";
import type { Day, JournalEntry, Opened, Undo } from "./types";
import { adding, editing, removing } from "./verbs";

/** The latest day first, and of one day what was begun last. */
export async function journalEntries(most: number): Promise<JournalEntry[]> {
  return (await newest("journal", most)).map(asJournalEntry);
}

export async function journalEntry(id: string): Promise<Opened<JournalEntry> | null> {
  const row = await oneSeen("journal", id);
  return row && { ...asJournalEntry(row), seen: row.seen };
}

export function writeEntry(words: string, on: Day): Promise<{ id: string; undo: Undo }> {
  void keepStorage();
  return adding("journal", { written_on: on, words });
}

export function editEntry(id: string, words: string, day: Day, on: Seen): Promise<Undo> {
  return editing("journal", id, { words, written_on: day }, on);
}

export function removeEntry(id: string): Promise<Undo> {
  return removing("journal", id);
}
