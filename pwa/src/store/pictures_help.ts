import { inOrder, many } from "../db/ask";
import { asFavor, asPerson } from "./shapes";
import type { Day, Favor } from "./types";

export type HelpMonth = { month: string; given: number; received: number };
export type HelpTold = { favor: Favor; name: string };

const MONTHS = 12;
const MOST_TOLD = 20;

/** How often help went each way, in the last twelve months. The two are never set off against each other. */
export async function helpByMonth(today: Day): Promise<HelpMonth[]> {
  const months = monthsUpTo(today).map((month) => ({ month, given: 0, received: 0 }));
  const at = new Map(months.map((month) => [month.month, month]));
  for (const row of await inOrder("favors", `${months[0]?.month}-01`, today)) {
    const { direction, happened_on } = asFavor(row);
    const month = at.get((happened_on ?? "").slice(0, 7));
    if (month) month[direction] += 1;
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

function monthsUpTo(today: Day): string[] {
  const [year = 0, month = 1] = today.split("-").map(Number);
  return Array.from({ length: MONTHS }, (_, at) =>
    new Date(Date.UTC(year, month - MONTHS + at, 1)).toISOString().slice(0, 7),
  );
}
