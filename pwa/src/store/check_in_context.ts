import { many } from "../db/ask";
import { openPurposesOf } from "./purposes";
import { asPerson } from "./shapes";

/** What helps to begin: what they care about, and what of one's own they belong to. */
export type CheckInContext = { caresAbout: string | null; purposes: string[] };

export async function contextOf(ids: string[]): Promise<Map<string, CheckInContext>> {
  const [people, purposes] = await Promise.all([many("people", ids), Promise.all(ids.map(openPurposesOf))]);
  return new Map(
    ids.map((id, at) => {
      const row = people.get(id);
      const titles = (purposes[at] ?? []).map(({ title }) => title);
      return [id, { caresAbout: row ? asPerson(row).cares_about : null, purposes: titles }];
    }),
  );
}
