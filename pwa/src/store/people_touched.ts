import { referringIn } from "../db/ask";
import type { ReadTx } from "../db/open";
import { linesIn } from "./people_facts";
import type { Line } from "./people_line";

const AT_EVENTS = ["moments", "favors", "thanks", "promises"];

/** The lines that are no longer true, as they are now; null where there is none any more. */
export async function linesOfTouched(tx: ReadTx, keys: string[]): Promise<Map<string, Line | null>> {
  return linesIn(tx, await peopleIn(tx, keys));
}

// A renamed event changes the line of everyone met there.
async function peopleIn(tx: ReadTx, keys: string[]): Promise<string[]> {
  const ids = new Set<string>();
  for (const key of keys) {
    const [noun, id = ""] = key.split("|");
    if (noun === "people") ids.add(id);
    else
      for (const rows of await Promise.all(AT_EVENTS.map((each) => referringIn(tx, each, id))))
        for (const row of rows)
          for (const at of (row.person_ids as string[] | null) ?? [row.person_id as string]) ids.add(at);
  }
  return [...ids];
}
