import { inOrder } from "../db/ask";
import { plusDays } from "../rules/days";
import { asJournalEntry } from "./later_shapes";
import { type Named, named } from "./recent";
import { asFavor, asThanks } from "./shapes";
import type { Day, JournalEntry } from "./types";

/** Thanks sent, pages written, and help noticed. */
export type Gratitude = { day: Day; thanked: number; written: number; noticed: number };
export type GratitudeWeek = { from: Day; days: Gratitude[] };
/** Who was thanked, who helped, and which pages were written. */
export type WeekTold = { thanked: Named[]; noticed: Named[]; pages: JournalEntry[] };

const WEEKS = 52;
const DAYS = 7;
const AT_ONCE = 4 * DAYS;

/** The Monday of this day's week. */
export function weekOf(day: Day): Day {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return plusDays(day, -((weekday + 6) % DAYS));
}

/** A year of weeks up to this one; days to come are left out. */
export async function gratitudeYear(today: Day): Promise<GratitudeWeek[]> {
  const first = plusDays(weekOf(today), -DAYS * (WEEKS - 1));
  const days = new Map<Day, Gratitude>();
  for (let day = first; day <= today; day = plusDays(day, 1))
    days.set(day, { day, thanked: 0, written: 0, noticed: 0 });
  const count = (what: "thanked" | "written" | "noticed", on: Day | null) => {
    const day = days.get(on ?? "");
    if (day) day[what] += 1;
  };
  // A few weeks at a time: thousands of rows in one answer would hold up the screen.
  for (let from = first; from <= today; from = plusDays(from, AT_ONCE)) {
    const { thanks, pages, help } = await within(from, plusDays(from, AT_ONCE - 1));
    for (const { sent_on } of thanks) count("thanked", sent_on);
    for (const { written_on } of pages) count("written", written_on);
    for (const { happened_on } of help) count("noticed", happened_on);
  }
  const all = [...days.values()];
  return Array.from({ length: WEEKS }, (_, at) => ({
    from: plusDays(first, at * DAYS),
    days: all.slice(at * DAYS, (at + 1) * DAYS),
  }));
}

export async function gratitudeOfWeek(from: Day): Promise<WeekTold> {
  const { thanks, pages, help } = await within(from, plusDays(from, DAYS - 1));
  const people = async (rows: { person_id: string }[]) =>
    named([...new Set(rows.map(({ person_id }) => person_id))]);
  const [thanked, noticed] = await Promise.all([people(thanks), people(help)]);
  return { thanked, noticed, pages };
}

async function within(from: Day, to: Day) {
  const [thanks = [], pages = [], favors = []] = await Promise.all(
    ["thanks", "journal", "favors"].map((noun) => inOrder(noun, from, to)),
  );
  return {
    thanks: thanks.map(asThanks),
    pages: pages.map(asJournalEntry),
    help: favors.map(asFavor).filter(({ direction }) => direction === "received"),
  };
}
