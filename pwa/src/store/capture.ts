import type { Edit } from "../db/edit";
import { keepStorage } from "./keep_storage";
import { showBorn } from "./people_index";
import { type About, lineOf } from "./people_line";
import type { Day, Undo } from "./types";
import { birth, doing } from "./verbs";

export type Captured = {
  name: string;
  company?: string | null;
  role?: string | null;
  told?: string | null;
  thankFor?: string | null;
  promise?: string | null;
  promiseDue?: Day | null;
  tags?: string[] | null;
  email?: string | null;
  phone?: string | null;
  link?: string | null;
  /** base64 JPEG, small already. */
  photo?: string | null;
  eventId?: string | null;
  /** The day they met, where it is told after the fact. */
  metOn?: Day | null;
  today: Day;
};

/** The person, that we met, what to thank for and what was promised: all kept, or nothing. */
export async function capture(captured: Captured): Promise<{ personId: string; undo: Undo }> {
  const person = personOf(captured);
  void keepStorage();
  const rest = [metOf, helpOf, promiseOf, photoOf].flatMap((edits) => edits(captured, person.id));
  const undo = await doing([person, ...rest]);
  showBorn(lineOf({ ...person.fields, id: person.id, pending: true }, aboutOf(captured)));
  return { personId: person.id, undo };
}

function aboutOf({ metOn, today, told, thankFor }: Captured): About {
  return {
    lastOn: metOn ?? today,
    events: [],
    words: [told, thankFor].filter((text) => typeof text === "string"),
  };
}

function personOf({ name, company, role, email, phone, link, tags }: Captured): Edit {
  const given = tags?.length ? tags : null;
  return birth("people", { name, company, role, email, phone, link, tags: given });
}

function metOf({ eventId: event_id, told, metOn, today }: Captured, person_id: string): Edit[] {
  const on = metOn ?? today;
  return [
    birth("moments", { kind: "met", happened_on: on, person_ids: [person_id], event_id, text: told || null }),
  ];
}

function helpOf({ thankFor, eventId: event_id, metOn, today }: Captured, person_id: string): Edit[] {
  if (!thankFor) return [];
  const on = metOn ?? today;
  return [birth("favors", { person_id, event_id, direction: "received", what: thankFor, happened_on: on })];
}

function promiseOf({ promise, promiseDue, eventId: event_id }: Captured, person_id: string): Edit[] {
  if (!promise) return [];
  return [birth("promises", { person_id, event_id, what: promise, due_on: promiseDue })];
}

function photoOf({ photo }: Captured, personId: string): Edit[] {
  return photo ? [birth("photos", { image: photo }, personId)] : [];
}
