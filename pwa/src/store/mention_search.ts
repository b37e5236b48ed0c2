import { fold } from "../db/fold";
import { peopleNow } from "./people_index";
import { searchPeople } from "./people_search";
import type { Named } from "./recent";

const NAMES = 2;

/** Whom a few letters of a name may mean; by their other names too. */
export async function peopleNamed(typed: string, most: number): Promise<Named[]> {
  const wanted = fold(typed);
  const pack = await peopleNow();
  const found: Named[] = [];
  for (const position of searchPeople(typed.replace(/[:#]/g, " "))) {
    if (found.length === most) break;
    const names = pack.hayOf(position).split("\t").slice(0, NAMES).join(" ");
    if (!wanted.split(" ").every((word) => names.includes(word))) continue;
    const { id, name } = pack.rowAt(position);
    found.push({ id, name });
  }
  return found;
}
