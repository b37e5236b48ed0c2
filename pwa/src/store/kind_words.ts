import { many, newest } from "../db/ask";
import { oneSeen, type Seen } from "../db/seen";
import { keepStorage } from "./keep_storage";
import { asPerson } from "./shapes";
import { asKindWords } from "./thanks_shapes";
import type { KindWords, KindWordsFields, Opened, Patch, Person, Undo } from "./types";
import { adding, editing, removing } from "./verbs";

export type Received = { kind: KindWords; person: Person | null };

/** The latest first, with whoever said them. */
export async function kindWords(most: number): Promise<Received[]> {
  const kept = (await newest("kind_words", most)).map(asKindWords);
  const people = await many("people", [...new Set(kept.map(({ person_id }) => person_id))]);
  return kept.map((kind) => {
    const row = people.get(kind.person_id);
    return { kind, person: row ? asPerson(row) : null };
  });
}

export async function findKindWords(id: string): Promise<Opened<KindWords> | null> {
  const row = await oneSeen("kind_words", id);
  return row && { ...asKindWords(row), seen: row.seen };
}

export function addKindWords(fields: KindWordsFields): Promise<{ id: string; undo: Undo }> {
  void keepStorage();
  return adding("kind_words", fields);
}

export function editKindWords(id: string, patch: Patch<KindWordsFields>, on: Seen): Promise<Undo> {
  return editing("kind_words", id, patch, on);
}

export function removeKindWords(id: string): Promise<Undo> {
  return removing("kind_words", id);
}
