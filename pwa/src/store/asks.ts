import { inOrder, many, one } from "../db/ask";
import { ask_due } from "../rules/ask_due";
import { asAsk } from "./giving_shapes";
import { asPerson } from "./shapes";
import type { Ask, AskFields, Day, Person, Undo } from "./types";
import { adding, doing, editing, removing } from "./verbs";

/** `dueOn`: when to ask oneself what came of it; null before it was asked and once it is answered. */
export type AskCard = { ask: Ask; person: Person; dueOn: Day | null };

/** The latest first. */
export async function allAsks(): Promise<AskCard[]> {
  return (await askCards((await inOrder("asks")).map(asAsk))).reverse();
}

/** Those whose person is in the notebook. */
export async function askCards(asks: Ask[]): Promise<AskCard[]> {
  const people = await many("people", [...new Set(asks.map((ask) => ask.person_id))]);
  return asks.flatMap((ask) => {
    const row = people.get(ask.person_id);
    const { asked_on, by_when, outcome } = ask;
    return row ? [{ ask, person: asPerson(row), dueOn: ask_due({ asked_on, by_when, outcome }) }] : [];
  });
}

/** With whether the help that came of it still waits for a thank-you. */
export async function askCard(id: string): Promise<(AskCard & { toThank: boolean }) | null> {
  const [row, favor] = await Promise.all([one("asks", id), one("favors", id)]);
  const [card] = row ? await askCards([asAsk(row)]) : [];
  return card ? { ...card, toThank: favor !== null && favor.thanked == null } : null;
}

export function addAsk(
  fields: Pick<AskFields, "person_id" | "what" | "by_when">,
): Promise<{ id: string; undo: Undo }> {
  return adding("asks", fields);
}

export function editAsk(id: string, fields: Partial<AskFields>): Promise<Undo> {
  return editing("asks", id, fields);
}

/** That they helped, and the help itself, which waits for a thank-you. Its id is the ask's, so two devices make one. */
export function helpedWith({ id, person_id }: Ask, what: string, on: Day): Promise<Undo> {
  const help = { person_id, direction: "received", what, happened_on: on, deleted_at: null };
  return doing([
    { noun: "asks", id, fields: { outcome: "helped", outcome_on: on } },
    { noun: "favors", id, fields: help },
  ]);
}

/** The help that came of it stays: it was given. */
export function removeAsk(id: string): Promise<Undo> {
  return removing("asks", id);
}
