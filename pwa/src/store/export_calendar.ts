import { inOrder, todo } from "../db/ask";
import { instant } from "../db/clock";
import { everyRow } from "../db/every";
import { next_milestone } from "../rules/next_milestone";
import { type Entry, writeIcs } from "../ways_in/write_ics";
import { asFollowUp, asMilestone } from "./date_shapes";
import { peopleDue } from "./people_index";
import { asEvent, asPerson, asPromise } from "./shapes";
import type { Day, Milestone } from "./types";

/** What stands on a day, in the reader's language. */
export type CalendarWords = {
  milestone: (name: string, milestone: Milestone) => string;
  checkIn: (name: string) => string;
  followUp: (name: string, what: string) => string;
  promise: (name: string, what: string) => string;
};

const LAST_DAY = "9999-12-31";

/** Birthdays and other days, check-ins, questions, promises and events that are still to come, for any calendar. */
export async function exportCalendar(words: CalendarWords, today: Day): Promise<Blob> {
  const names = new Map((await inOrder("people")).map((row) => [row.id, asPerson(row).name]));
  const parts = await Promise.all([
    milestones(words, names, today),
    checkIns(words, today),
    followUps(words, names, today),
    promises(words, names, today),
    events(today),
  ]);
  return new Blob([writeIcs(parts.flat(), instant())], { type: "text/calendar" });
}

type Names = Map<string, string>;

async function milestones(words: CalendarWords, names: Names, today: Day): Promise<Entry[]> {
  return (await inOrder("milestones")).map(asMilestone).flatMap((one) => {
    const { id, person_id, month, day_of_month: day, year, repeats, noted_for } = one;
    const on = next_milestone({ month, day, year, repeats, noted_for, today });
    const name = person_id === null ? "" : names.get(person_id);
    if (on === null || name === undefined) return [];
    // In most years the 29th of February is kept on the 28th.
    const isLeap = month === 2 && day === 29;
    const rule = `FREQ=YEARLY${isLeap ? ";BYMONTH=2;BYMONTHDAY=-1" : ""}`;
    const entry = { id, on, summary: words.milestone(name, one) };
    return [repeats === "once" ? entry : { ...entry, rule }];
  });
}

async function checkIns(words: CalendarWords, today: Day): Promise<Entry[]> {
  return (await peopleDue(LAST_DAY)).map(({ id, name, dueOn }) => ({
    // The person's own id is the card's.
    id: `check-in-${id}`,
    on: notPast(dueOn, today),
    summary: words.checkIn(name),
  }));
}

async function followUps(words: CalendarWords, names: Names, today: Day): Promise<Entry[]> {
  return (await todo("follow_ups")).map(asFollowUp).flatMap(({ id, person_id, what, due_on }) => {
    const name = names.get(person_id);
    if (due_on === null || name === undefined) return [];
    return [{ id, on: notPast(due_on, today), summary: words.followUp(name, what) }];
  });
}

async function promises(words: CalendarWords, names: Names, today: Day): Promise<Entry[]> {
  return (await todo("promises")).map(asPromise).flatMap(({ id, person_id, what, due_on }) => {
    const name = names.get(person_id);
    if (due_on === null || name === undefined) return [];
    return [{ id, on: notPast(due_on, today), summary: words.promise(name, what) }];
  });
}

async function events(today: Day): Promise<Entry[]> {
  const coming: Entry[] = [];
  for await (const { row } of everyRow("events")) {
    const { id, name, starts_on, ends_on } = asEvent(row);
    const until = ends_on ?? starts_on;
    if (starts_on !== null && until !== null && until >= today)
      coming.push({ id, on: starts_on, until, summary: name });
  }
  return coming;
}

function notPast(day: Day | null, today: Day): Day {
  return day === null || day < today ? today : day;
}
