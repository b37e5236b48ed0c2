import { inOrder } from "../db/ask";
import { asJournalEntry } from "./later_shapes";
import type { Day, JournalEntry } from "./types";

const YEARS = 30;

/** What was written on this day in earlier years, the latest first; where nothing was, a month ago. */
export async function onThisDay(today: Day): Promise<JournalEntry[]> {
  const year = Number(today.slice(0, 4));
  const days = Array.from({ length: YEARS }, (_, back) => `${year - 1 - back}${today.slice(4)}`);
  const earlier = (await Promise.all(days.map(writtenOn))).flat();
  return earlier.length > 0 ? earlier : writtenOn(monthBefore(today));
}

async function writtenOn(day: Day): Promise<JournalEntry[]> {
  return (await inOrder("journal", day, day)).map(asJournalEntry).reverse();
}

/** The same day of the month before, or its last one. */
function monthBefore(day: Day): Day {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 2, Math.min(date, last))).toISOString().slice(0, 10);
}
