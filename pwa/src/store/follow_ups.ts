import { many, referring, todo } from "../db/ask";
import { asFollowUp } from "./date_shapes";
import { asPerson } from "./shapes";
import type { Day, FollowUp, Person, Undo } from "./types";
import { adding, editing, removing } from "./verbs";

export type ToAsk = { followUp: FollowUp; person: Person };

const byDue = (one: FollowUp, other: FollowUp) =>
  (one.due_on ?? "9999").localeCompare(other.due_on ?? "9999") || one.id.localeCompare(other.id);

/** What is still to be asked about, the first due first. */
export async function followUpsOf(personId: string): Promise<FollowUp[]> {
  const all = (await referring("follow_ups", personId)).map(asFollowUp);
  return all.filter(({ done_on }) => !done_on).sort(byDue);
}

export async function followUpsDue(today: Day): Promise<ToAsk[]> {
  const due = (await todo("follow_ups")).map(asFollowUp).filter(({ due_on }) => due_on && due_on <= today);
  const people = await many("people", [...new Set(due.map(({ person_id }) => person_id))]);
  return due.sort(byDue).flatMap((followUp) => {
    const row = people.get(followUp.person_id);
    return row ? [{ followUp, person: asPerson(row) }] : [];
  });
}

export function addFollowUp(
  person_id: string,
  what: string,
  due_on: Day,
): Promise<{ id: string; undo: Undo }> {
  return adding("follow_ups", { person_id, what, due_on });
}

export function askedAbout(id: string, on: Day): Promise<Undo> {
  return editing("follow_ups", id, { done_on: on });
}

export function askLater(id: string, due_on: Day): Promise<Undo> {
  return editing("follow_ups", id, { due_on });
}

export function removeFollowUp(id: string): Promise<Undo> {
  return removing("follow_ups", id);
}
