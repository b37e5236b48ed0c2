import { many, referring, todo } from "../db/ask";
import { asPerson, asPromise } from "./shapes";
import type { Day, Patch, Person, PromiseFields, PromiseMade, Undo } from "./types";
import { adding, editing } from "./verbs";

export type OpenPromise = { promise: PromiseMade; person: Person | null };

const byDue = (one: PromiseMade, other: PromiseMade) =>
  (one.due_on ?? "9999").localeCompare(other.due_on ?? "9999") || one.id.localeCompare(other.id);

/** The first due first; those without a day come last. */
export async function openPromises(): Promise<OpenPromise[]> {
  const promises = (await todo("promises")).map(asPromise).sort(byDue);
  const people = await many("people", [...new Set(promises.map((promise) => promise.person_id))]);
  return promises.map((promise) => {
    const row = people.get(promise.person_id);
    return { promise, person: row ? asPerson(row) : null };
  });
}

export async function promisesOf(personId: string): Promise<PromiseMade[]> {
  return (await referring("promises", personId)).map(asPromise).sort(byDue);
}

export function addPromise(
  fields: Patch<PromiseFields> & { person_id: string; what: string },
): Promise<{ id: string; undo: Undo }> {
  return adding("promises", fields);
}

export function keepPromise(id: string, on: Day): Promise<Undo> {
  return editing("promises", id, { kept_on: on });
}
