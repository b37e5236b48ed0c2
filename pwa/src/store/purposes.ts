import { inOrder, many, one, referring } from "../db/ask";
import { oneSeen, type Seen } from "../db/seen";
import { type Named, named } from "./recent";
import { shape } from "./shape";
import type { Opened, Patch, Purpose, PurposeFields, Undo } from "./types";
import { adding, editing, removing } from "./verbs";

export type Linked = "person_ids" | "event_ids";
export type PurposePage = { purpose: Opened<Purpose>; people: Named[]; events: Named[] };

export const asPurpose = shape<Purpose>({
  title: "",
  why: null,
  person_ids: [],
  event_ids: [],
  ended_on: null,
});

const isOpen = ({ ended_on }: Purpose) => ended_on === null;

/** By title, those that have ended after the others. */
export async function allPurposes(): Promise<Purpose[]> {
  const all = (await inOrder("purposes")).map(asPurpose);
  return [...all.filter(isOpen), ...all.filter((purpose) => !isOpen(purpose))];
}

/** With those who belong to it and are still in the notebook. */
export async function purposePage(id: string): Promise<PurposePage | null> {
  const row = await oneSeen("purposes", id);
  if (row === null) return null;
  const purpose = { ...asPurpose(row), seen: row.seen };
  const [people, found] = await Promise.all([named(purpose.person_ids), many("events", purpose.event_ids)]);
  const events = [...found.values()].map(({ id, name }) => ({ id, name: String(name ?? "") }));
  return { purpose, people, events };
}

/** What a person or an event belongs to, and what else they could. */
export async function purposesAround(id: string): Promise<{ belongs: Purpose[]; others: Purpose[] }> {
  const [belongs, all] = await Promise.all([openPurposesOf(id), allPurposes()]);
  const known = new Set(belongs.map((purpose) => purpose.id));
  return { belongs, others: all.filter((purpose) => isOpen(purpose) && !known.has(purpose.id)) };
}

export async function openPurposesOf(id: string): Promise<Purpose[]> {
  return (await referring("purposes", id)).map(asPurpose).filter(isOpen);
}

export function addPurpose(
  fields: Patch<PurposeFields> & { title: string },
): Promise<{ id: string; undo: Undo }> {
  return adding("purposes", fields);
}

export function editPurpose(id: string, fields: Patch<PurposeFields>, on: Seen = {}): Promise<Undo> {
  return editing("purposes", id, fields, on);
}

/** The list as it is now, not as a screen saw it: somebody else may have been linked meanwhile. */
export async function link(purposeId: string, field: Linked, id: string, isIn: boolean): Promise<Undo> {
  const row = await one("purposes", purposeId);
  const others = row ? asPurpose(row)[field].filter((each) => each !== id) : [];
  return editing("purposes", purposeId, { [field]: isIn ? [...others, id] : others });
}

export function removePurpose(id: string): Promise<Undo> {
  return removing("purposes", id);
}
