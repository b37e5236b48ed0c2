import { oneSeen } from "../db/seen";
import { asPerson } from "./shapes";
import type { Opened, Person } from "./types";

/** For a form in which somebody may type for a while. */
export async function openPerson(id: string): Promise<Opened<Person> | null> {
  const row = await oneSeen("people", id);
  return row && { ...asPerson(row), seen: row.seen };
}
