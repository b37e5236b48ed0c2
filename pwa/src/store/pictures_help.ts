import { inOrder, many } from "../db/ask";
import { asFavor, asPerson } from "./shapes";
import type { Day, Favor } from "./types";

export type HelpMonth = { month: string; given: number; received: number };
export type HelpTold = { favor: Favor; name: string };

const MONTHS = 12;
const MOST_TOLD = 20;

/** How often help went each way, in the last twelve months. The two are never set off against each other. */
export async function helpByMonth(today: Day): Promise<HelpMonth[]> {
  const months: HelpMonth[] = [];
  // One after the other: thousands of rows in one answer would hold up the screen.
  for (const name of monthsUpTo(today)) {
    const month = { month: name, given: 0, received: 0 };
    for (const row of await inOrder("favors", `${name}-01`, earlier(`${name}-31`, today)))
      month[asFavor(row).direction] += 1;
    months.push(month);
  }
  return months;
}

/** What it was, the latest first. */
export async function helpOfMonth(month: string): Promise<{ told: HelpTold[]; more: number }> {
  const favors = (await inOrder("favors", `${month}-01`, `${month}-31`)).map(asFavor).reverse();
  const told = favors.slice(0, MOST_TOLD);
  const people = await many("people", [...new Set(told.map(({ person_id }) => person_id))]);
  return {
    told: told.flatMap((favor) => {
      const row = people.get(favor.person_id);
      return row ? [{ favor, name: asPerson(row).name }] : [];
    }),
    more: favors.length - told.length,
  };
}

function earlier(one: Day, other: Day): Day {
  return one < other ? one : other;
}

function monthsUpTo(today: Day): string[] {
  const [year = 0, month = 1] = today.split("-").map(Number);
  return Array.from({ length: MONTHS }, (_, at) =>
    new Date(Date.UTC(year, month - MONTHS + at, 1)).toISOString().slice(0, 7),
  );
}
