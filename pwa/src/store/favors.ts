import { referring } from "../db/ask";
import { asFavor } from "./shapes";
import type { Day, Direction, Favor, FavorFields, HelpKind, Patch, Undo } from "./types";
import { adding, birth, doing } from "./verbs";

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

/** Help that was handed over in words: a message as well, so that it counts as being in touch. */
export function logHelp(help: { person_id: string; kind: HelpKind; what: string; on: Day }): Promise<Undo> {
  const { person_id, kind, what, on } = help;
  return doing([
    birth("favors", { person_id, direction: "given", kind, what, happened_on: on }),
    birth("moments", { kind: "message", person_ids: [person_id], happened_on: on }),
  ]);
}
