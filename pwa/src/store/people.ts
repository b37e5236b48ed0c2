import { one } from "../db/ask";
import type { Seen } from "../db/seen";
import { inChunks } from "./in_chunks";
import { keepStorage } from "./keep_storage";
import { asPerson } from "./shapes";
import type { Circle, Day, Patch, Person, PersonFields, Undo } from "./types";
import { birth, editing } from "./verbs";

export { inChunks } from "./in_chunks";
export { removePeople, removePerson } from "./remove_people";

export async function findPerson(id: string): Promise<Person | null> {
  const row = await one("people", id);
  return row && asPerson(row);
}

export function editPerson(id: string, patch: Patch<PersonFields>, on: Seen = {}): Promise<Undo> {
  return editing("people", id, patch, on);
}

export function putInCircle(id: string, circle: Circle | null, today: Day): Promise<Undo> {
  return editing("people", id, { circle, cadence_set_on: today });
}

/** Many at once, in bounded transactions, with room for the screen between them. */
export async function addPeople(
  list: (Patch<PersonFields> & { name: string })[],
  onProgress: (done: number) => void = () => {},
): Promise<{ ids: string[]; undo: Undo }> {
  const births = list.map((fields) => birth("people", fields));
  void keepStorage();
  const inverse = await inChunks(births, onProgress);
  return {
    ids: births.map(({ id }) => id),
    undo: async () => {
      await inChunks(inverse);
    },
  };
}
