import { many, newest } from "../db/ask";
import { asMoment, asPerson } from "./shapes";

export type Named = { id: string; name: string };

const MOMENTS = 60;

/** Whom the latest moments were with: the likeliest to be meant next. */
export async function recentPeople(limit: number): Promise<Named[]> {
  const moments = (await newest("moments", MOMENTS)).map(asMoment);
  const ids = [...new Set(moments.flatMap((moment) => moment.person_ids))];
  return (await named(ids)).slice(0, limit);
}

/** In the order asked; whoever is gone is left out. */
export async function named(ids: string[]): Promise<Named[]> {
  const people = await many("people", ids);
  return ids.flatMap((id) => {
    const row = people.get(id);
    return row ? [{ id, name: asPerson(row).name }] : [];
  });
}
