import { instant } from "../db/clock";
import { type Edit, transact } from "../db/edit";
import { newId } from "../db/ids";
import type { Fields } from "../db/record";
import type { Seen } from "../db/seen";
import type { Undo } from "./types";

/** Does it, and answers with how to take it back: a new edit that restores what was. */
export async function doing(edits: Edit[]): Promise<Undo> {
  const inverse = await transact(edits);
  return async () => {
    await transact(inverse);
  };
}

export function editing(noun: string, id: string, fields: Fields, on: Seen = {}): Promise<Undo> {
  return doing([{ noun, id, fields, on }]);
}

export function removing(noun: string, id: string): Promise<Undo> {
  return editing(noun, id, { deleted_at: instant() });
}

/** Nulls are what a missing field means, so a new row does not carry them. */
export function birth(noun: string, fields: Fields, id?: string): Edit {
  const given = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined);
  const edit = { noun, fields: Object.fromEntries(given) };
  return id === undefined ? { ...edit, id: newId(), born: true } : { ...edit, id };
}

export async function adding(noun: string, fields: Fields): Promise<{ id: string; undo: Undo }> {
  const edit = birth(noun, fields);
  return { id: edit.id, undo: await doing([edit]) };
}
