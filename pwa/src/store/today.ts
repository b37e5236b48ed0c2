import { inOrder, many } from "../db/ask";
import { type OpenPromise, openPromises } from "./promises";
import { asMoment, asPerson } from "./shapes";
import { type ThankCard, thankYouQueue } from "./thank_cards";
import type { Day, Person } from "./types";

export type TodayList = {
  thanks: ThankCard[];
  soon: ThankCard[];
  promises: OpenPromise[];
  metToday: Person[];
};

/** The first screen stands once this is answered: nothing in here may wait for the index of everyone. */
export async function todayList(today: Day): Promise<TodayList> {
  const [queue, promises, metToday] = await Promise.all([thankYouQueue(), openPromises(), metOn(today)]);
  const isDue = ({ dueOn }: ThankCard) => dueOn !== null && dueOn <= today;
  return {
    thanks: queue.filter(isDue),
    soon: queue.filter((card) => !isDue(card)),
    promises,
    metToday,
  };
}

async function metOn(today: Day): Promise<Person[]> {
  const met = (await inOrder("moments", today, today))
    .map(asMoment)
    .filter((moment) => moment.kind === "met");
  const people = await many("people", [...new Set(met.flatMap((moment) => moment.person_ids))]);
  return [...people.values()].map(asPerson);
}
