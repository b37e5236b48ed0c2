import { one, referring } from "../db/ask";
import { instant } from "../db/clock";
import type { Edit } from "../db/edit";
import type { Row } from "../db/record";
import { inSlices } from "../db/slices";
import { inChunks } from "./in_chunks";
import type { Undo } from "./types";

export function removePerson(id: string): Promise<Undo> {
  return removePeople([id]);
}

/** Them, and what is about nobody else: otherwise Today would still ask to thank someone who is gone. */
export async function removePeople(ids: string[]): Promise<Undo> {
  const inverse = await inChunks(await removalOf(ids, new Set(ids)));
  return async () => {
    await inChunks(inverse);
  };
}

/** What deletes these people, where all of `gone` are going. */
export async function removalOf(ids: string[], gone: Set<string>): Promise<Edit[]> {
  const edits = new Map<string, Edit>();
  const remove = (noun: string, id: string) =>
    edits.set(`${noun}|${id}`, { noun, id, fields: { deleted_at: instant() } });
  // Asked together: one after the other, thousands wait for thousands of answers.
  const about = await inSlices(ids, (id) => aboutOnly(id, gone));
  for (const [at, id] of ids.entries()) {
    remove("people", id);
    for (const { noun, row } of about[at] ?? []) remove(noun, row.id);
  }
  return [...edits.values()];
}

async function aboutOnly(id: string, gone: Set<string>): Promise<{ noun: string; row: Row }[]> {
  const of = async (noun: string) => (await referring(noun, id)).map((row) => ({ noun, row }));
  const [moments, photo, ...others] = await Promise.all([
    of("moments"),
    one("photos", id),
    of("favors"),
    of("thanks"),
    of("promises"),
    of("asks"),
    // Without one of the two there is nobody left to introduce.
    of("introductions"),
    of("milestones"),
    of("follow_ups"),
    of("kind_words"),
    of("review_answers"),
    of("dormant_answers"),
  ]);
  // A moment with somebody who stays belongs to them too.
  const alone = moments.filter(({ row }) => (row.person_ids as string[]).every((who) => gone.has(who)));
  return [...alone, ...others.flat(), ...(photo ? [{ noun: "photos", row: photo }] : [])];
}
