import { inOrder, many } from "../db/ask";
import { lastWordsOf } from "./moments";
import type { PersonRow } from "./people_index";
import { type OpenPromise, openPromises } from "./promises";
import { asMoment, asPerson } from "./shapes";
import { type ThankCard, thankYouQueue } from "./thank_cards";
import type { Day, Person, Undo } from "./types";
import { editing } from "./verbs";

/** More than anyone reaches out to in a day; the rest follow as these are done. */
const CHECK_INS = 50;

export type TodayList = {
  thanks: ThankCard[];
  soon: ThankCard[];
  checkIns: { row: PersonRow; lastWords: string | null }[];
  promises: OpenPromise[];
  metToday: Person[];
};

export async function todayList(today: Day): Promise<TodayList> {
  const [queue, checkIns, promises, metToday] = await Promise.all([
    thankYouQueue(),
    checkInsOf(today),
    openPromises(),
    metOn(today),
  ]);
  const isDue = ({ dueOn }: ThankCard) => dueOn !== null && dueOn <= today;
  return {
    thanks: queue.filter(isDue),
    soon: queue.filter((card) => !isDue(card)),
    checkIns,
    promises,
    metToday,
  };
}

export function snoozeCheckIn(personId: string, until: Day): Promise<Undo> {
  return editing("people", personId, { check_in_snoozed_until: until });
}

// The index of everyone is read after the first screen is shown; so is the code that reads it.
async function checkInsOf(today: Day): Promise<TodayList["checkIns"]> {
  const { peopleDue } = await import("./people_index");
  const due = (await peopleDue(today)).slice(0, CHECK_INS);
  const words = await Promise.all(due.map((row) => lastWordsOf(row.id)));
  return due.map((row, index) => ({ row, lastWords: words[index] ?? null }));
}

async function metOn(today: Day): Promise<Person[]> {
  const met = (await inOrder("moments", today, today))
    .map(asMoment)
    .filter((moment) => moment.kind === "met");
  const people = await many("people", [...new Set(met.flatMap((moment) => moment.person_ids))]);
  return [...people.values()].map(asPerson);
}
