import type { Edit } from "../db/edit";
import { keepStorage } from "./keep_storage";
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
  eventId?: string | null;
  today: Day;
};

/** The person, that we met, what to thank for and what was promised: all kept, or nothing. */
export async function capture(captured: Captured): Promise<{ personId: string; undo: Undo }> {
  const { name, company, role, email, phone, link, tags, today, eventId: event_id, told } = captured;
  const person = birth("people", {
    name,
    company,
    role,
    email,
    phone,
    link,
    tags: tags?.length ? tags : null,
  });
  const met = birth("moments", {
    kind: "met",
    happened_on: today,
    person_ids: [person.id],
    event_id,
    text: told || null,
  });
  void keepStorage();
  const undo = await doing([person, met, ...helpOf(captured, person.id), ...promiseOf(captured, person.id)]);
  return { personId: person.id, undo };
}

function helpOf({ thankFor, eventId: event_id, today }: Captured, person_id: string): Edit[] {
  if (!thankFor) return [];
  return [
    birth("favors", { person_id, event_id, direction: "received", what: thankFor, happened_on: today }),
  ];
}

function promiseOf({ promise, promiseDue, eventId: event_id }: Captured, person_id: string): Edit[] {
  if (!promise) return [];
  return [birth("promises", { person_id, event_id, what: promise, due_on: promiseDue })];
}
