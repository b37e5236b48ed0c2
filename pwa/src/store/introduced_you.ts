import { one } from "../db/ask";
import { type Named, named } from "./recent";
import { asPerson } from "./shapes";
import type { Undo } from "./types";
import { doing } from "./verbs";

/** Who brought this person, where that has not become something to thank for yet. */
export async function introducerToThank(personId: string): Promise<Named | null> {
  const [row, help] = await Promise.all([one("people", personId), one("favors", personId)]);
  const by = row && asPerson(row).introduced_by;
  return by && help === null ? ((await named([by]))[0] ?? null) : null;
}

/** Its id is that of the person who was introduced, so two devices make one. */
export function thankForIntroducing(by: string, personId: string, what: string): Promise<Undo> {
  const fields = { person_id: by, direction: "received", kind: "introduction", what, deleted_at: null };
  return doing([{ noun: "favors", id: personId, fields }]);
}
