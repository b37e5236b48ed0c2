import { referring } from "../db/ask";
import { asFavor } from "./shapes";
import type { Direction, Favor, FavorFields, Patch, Undo } from "./types";
import { adding } from "./verbs";

/** The newest first. */
export async function favorsOf(personId: string): Promise<Favor[]> {
  const favors = (await referring("favors", personId)).map(asFavor);
  return favors.sort((one, other) => (other.happened_on ?? "").localeCompare(one.happened_on ?? ""));
}

export function addFavor(
  fields: Patch<FavorFields> & { person_id: string; direction: Direction },
): Promise<{ id: string; undo: Undo }> {
  return adding("favors", fields);
}
