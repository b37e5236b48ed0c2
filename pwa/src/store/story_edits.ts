import { one } from "../db/ask";
import { instant } from "../db/clock";
import type { Edit } from "../db/edit";
import type { Fields } from "../db/record";
import { oneSeen, type Seen } from "../db/seen";
import { asFavor, asMoment, asPromise, asThanks } from "./shapes";
import type {
  Day,
  Favor,
  FavorFields,
  Moment,
  MomentFields,
  Opened,
  Patch,
  PromiseFields,
  PromiseMade,
  Thanks,
  Undo,
} from "./types";
import { doing, editing, removing } from "./verbs";

async function found<T>(noun: string, id: string, as: (row: never) => T): Promise<Opened<T> | null> {
  const row = await oneSeen(noun, id);
  return row && { ...as(row as never), seen: row.seen };
}

export const findMoment = (id: string): Promise<Opened<Moment> | null> => found("moments", id, asMoment);
export const findFavor = (id: string): Promise<Opened<Favor> | null> => found("favors", id, asFavor);
export const findPromise = (id: string): Promise<Opened<PromiseMade> | null> =>
  found("promises", id, asPromise);

/** With the text of the moment that it logged, which is edited together with it. */
export async function findThanks(id: string): Promise<Opened<Thanks> | null> {
  const [thanks, logged] = await Promise.all([found("thanks", id, asThanks), oneSeen("moments", id)]);
  return thanks && { ...thanks, seen: { ...logged?.seen, ...thanks.seen } };
}

export function editMoment(id: string, patch: Patch<MomentFields>, on: Seen = {}): Promise<Undo> {
  return editing("moments", id, patch, on);
}

export function removeMoment(id: string): Promise<Undo> {
  return removing("moments", id);
}

export function editFavor(id: string, patch: Patch<FavorFields>, on: Seen = {}): Promise<Undo> {
  return editing("favors", id, patch, on);
}

/** A thank-you that was sent for it stays: it was said. */
export function removeFavor(id: string): Promise<Undo> {
  return removing("favors", id);
}

export function editPromise(id: string, patch: Patch<PromiseFields>): Promise<Undo> {
  return editing("promises", id, patch);
}

export function removePromise(id: string): Promise<Undo> {
  return removing("promises", id);
}

/** The moment it logged is the same event in life, and says the same. */
export async function editThanks(
  id: string,
  patch: { words?: string; sent_on?: Day },
  on: Seen = {},
): Promise<Undo> {
  const moment = { text: patch.words, happened_on: patch.sent_on };
  const edits = [
    { noun: "thanks", id, fields: patch },
    ...(await beside(id, moment, { thanked_on: patch.sent_on })),
  ];
  return doing(edits.map((edit) => ({ ...edit, on })));
}

/** As if it had not been said: what it was for waits for a thank-you again. */
export async function removeThanks(id: string): Promise<Undo> {
  const gone = { deleted_at: instant() };
  return doing([
    { noun: "thanks", id, fields: gone },
    ...(await beside(id, gone, { thanked: null, thanked_on: null })),
  ]);
}

async function beside(id: string, moment: Fields, favor: Fields): Promise<Edit[]> {
  const [logged, help] = await Promise.all([one("moments", id), one("favors", id)]);
  const edits: Edit[] = [];
  if (logged) edits.push({ noun: "moments", id, fields: moment });
  if (help?.thanked === "sent") edits.push({ noun: "favors", id, fields: favor });
  return edits;
}
