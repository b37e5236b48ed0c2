import type { Edit } from "../db/edit";
import { type Found, nobody } from "../ways_in/found";
import { birthdayBeside, birthdayOf } from "./birthdays";
import { fillIn } from "./fill_in";
import { keepStorage } from "./keep_storage";
import { inChunks } from "./people";
import type { Day, Person, Undo } from "./types";
import { birth, doing } from "./verbs";

const MOST_TEXT = 20_000;
const TEXTS = ["name", "company", "role", "email", "phone", "link", "address", "notes"] as const;
const LISTS = ["other_names", "tags", "ways"] as const;

/** The day they were met, and where; null when a card just came in. */
export type Met = { on: Day; eventId: string | null } | null;

/** The person, the photo and that we met: all kept, or nothing. */
export async function keepFound(found: Found, met: Met): Promise<{ personId: string; undo: Undo }> {
  const person = birthOf(found);
  void keepStorage();
  const undo = await doing([
    person,
    ...photoOf(person.id, found.photo),
    ...birthdayOf(person.id, found.birthday),
    ...metOf(person.id, met),
  ]);
  return { personId: person.id, undo };
}

/** Whole address books, in bounded steps, taken back as one. */
export async function keepAllFound(list: Found[], onProgress: (done: number) => void): Promise<Undo> {
  const edits: Edit[] = [];
  for (const found of list) {
    const person = birthOf(found);
    edits.push(person, ...photoOf(person.id, found.photo), ...birthdayOf(person.id, found.birthday));
  }
  void keepStorage();
  const inverse = await inChunks(edits, (done) => onProgress(done / edits.length));
  return async () => void (await inChunks(inverse));
}

/** Adds what is new to somebody who is here already; nothing that stood there is replaced. */
export async function addToPerson(person: Person, found: Found, met: Met): Promise<Undo> {
  const fields = fillIn(person, found);
  const filled = Object.keys(fields).length > 0 ? [{ noun: "people", id: person.id, fields }] : [];
  const born = await birthdayBeside(person.id, found.birthday);
  return doing([...filled, ...photoOf(person.id, found.photo), ...born, ...metOf(person.id, met)]);
}

function birthOf(found: Found): Edit {
  const lists = LISTS.filter((name) => found[name].length > 0);
  return birth("people", Object.fromEntries([...TEXTS, ...lists].map((name) => [name, found[name]])));
}

function photoOf(id: string, image: string | null): Edit[] {
  return image ? [{ noun: "photos", id, fields: { image, deleted_at: null } }] : [];
}

function metOf(personId: string, met: Met): Edit[] {
  if (!met) return [];
  const fields = { kind: "met", happened_on: met.on, person_ids: [personId], event_id: met.eventId };
  return [birth("moments", fields)];
}

export function keepPhoto(personId: string, image: string): Promise<Undo> {
  return doing(photoOf(personId, image));
}

export type Keeping = "moment" | "link" | "notes";

/** Shared words, kept with somebody in the way their owner chose. */
export function keepWords(
  person: Person,
  as: Keeping,
  { text, link, on }: { text: string; link: string | null; on: Day },
): Promise<Undo> {
  if (as === "moment") {
    const moment = { kind: "note", happened_on: on, person_ids: [person.id], text: text.slice(0, MOST_TEXT) };
    return doing([birth("moments", moment)]);
  }
  if (as === "notes") return addNotes(person, text);
  return addToPerson(person, { ...nobody(), link }, null);
}

async function addNotes(person: Person, text: string): Promise<Undo> {
  const notes = [person.notes, text].filter(Boolean).join("\n");
  if (notes.length > MOST_TEXT) throw Object.assign(new Error("too long"), { code: "invalid" });
  return doing([{ noun: "people", id: person.id, fields: { notes } }]);
}
