import { inOrder, many, one } from "../db/ask";
import { asMerge } from "./later_shapes";
import { asPerson } from "./shapes";
import type { Day, Merge, Person } from "./types";

const DAYS = 30;

export type RecentMerge = { merge: Merge; kept: Person | null };

/** Those that can still be undone, the latest first. */
export async function recentMerges(today: Day): Promise<RecentMerge[]> {
  const from = new Date(Date.parse(today) - DAYS * 86_400_000).toISOString().slice(0, 10);
  const merges = (await inOrder("merges", from)).map(asMerge).filter(({ undone_on }) => undone_on === null);
  const people = await many(
    "people",
    merges.map(({ kept_id }) => kept_id),
  );
  return merges.reverse().map((merge) => {
    const row = people.get(merge.kept_id);
    return { merge, kept: row ? asPerson(row) : null };
  });
}

/** Where a merged person is now. */
export async function mergedInto(id: string): Promise<string | null> {
  const merge = await one("merges", id);
  return merge === null || merge.undone_on ? null : String(merge.kept_id);
}

export async function findPeopleById(ids: string[]): Promise<Map<string, Person>> {
  const rows = await many("people", ids);
  return new Map([...rows].map(([id, row]) => [id, asPerson(row)]));
}
