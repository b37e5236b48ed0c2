import { lastWordsOf } from "./moments";
import type { PersonRow } from "./people_index";
import type { Day, Undo } from "./types";
import { editing } from "./verbs";

/** More than anyone reaches out to in a day; the rest follow as these are done. */
const MOST = 50;

export type DueCheckIn = { row: PersonRow; lastWords: string | null };

// The index of everyone is read after the first screen is shown; so is the code that reads it.
export async function checkInsDue(today: Day): Promise<DueCheckIn[]> {
  const { peopleDue } = await import("./people_index");
  const due = (await peopleDue(today)).slice(0, MOST);
  const words = await Promise.all(due.map((row) => lastWordsOf(row.id)));
  return due.map((row, index) => ({ row, lastWords: words[index] ?? null }));
}

export function snoozeCheckIn(personId: string, until: Day): Promise<Undo> {
  return editing("people", personId, { check_in_snoozed_until: until });
}
