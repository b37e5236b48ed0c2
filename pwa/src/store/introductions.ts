import { one, referring } from "../db/ask";
import { type Named, named } from "./recent";
import { asPerson } from "./shapes";

export type Introductions = { by: Named | null; introduced: Named[] };

/** Both ways: who brought them, and whom they brought. */
export async function introductionsOf(personId: string): Promise<Introductions> {
  const [row, brought] = await Promise.all([one("people", personId), referring("people", personId)]);
  const by = row && asPerson(row).introduced_by;
  const [known] = by ? await named([by]) : [];
  const introduced = brought.map(asPerson).map(({ id, name }) => ({ id, name }));
  return { by: known ?? null, introduced };
}
