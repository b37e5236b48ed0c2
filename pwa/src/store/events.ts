import { inOrder, many, one, referring } from "../db/ask";
import { asEvent, asFavor, asMoment, asPerson } from "./shapes";
import type { Day, Event, EventFields, Favor, Patch, Person, Undo } from "./types";
import { adding, doing, editing } from "./verbs";

export type EventPage = { event: Event; met: { person: Person; told: string | null; favor: Favor | null }[] };

/** The latest first. */
export async function listEvents(): Promise<Event[]> {
  return (await inOrder("events")).map(asEvent).reverse();
}

export async function findEvent(id: string): Promise<Event | null> {
  const row = await one("events", id);
  return row && asEvent(row);
}

export function addEvent(fields: Patch<EventFields> & { name: string }): Promise<{ id: string; undo: Undo }> {
  return adding("events", fields);
}

export function editEvent(id: string, patch: Patch<EventFields>): Promise<Undo> {
  return editing("events", id, patch);
}

export async function pinEvent(id: string): Promise<Undo> {
  const others = (await listEvents()).filter((event) => event.pinned && event.id !== id);
  return doing([
    { noun: "events", id, fields: { pinned: true } },
    ...others.map((event) => ({ noun: "events", id: event.id, fields: { pinned: false } })),
  ]);
}

export function unpinEvent(id: string): Promise<Undo> {
  return editing("events", id, { pinned: false });
}

export async function pinnedEvent(today: Day): Promise<Event | null> {
  const lasts = (event: Event) => today <= (event.ends_on ?? event.starts_on ?? today);
  return (await listEvents()).find((event) => event.pinned && lasts(event)) ?? null;
}

export async function eventPage(id: string): Promise<EventPage | null> {
  const [event, momentRows, favorRows] = await Promise.all([
    findEvent(id),
    referring("moments", id),
    referring("favors", id),
  ]);
  if (event === null) return null;
  const moments = momentRows.map(asMoment).filter((moment) => moment.kind === "met");
  const favors = favorRows.map(asFavor);
  const ids = [...new Set([...moments.flatMap((m) => m.person_ids), ...favors.map((f) => f.person_id)])];
  const people = await many("people", ids);
  const met = ids.flatMap((personId) => {
    const row = people.get(personId);
    if (row === undefined) return [];
    const told = moments.find((m) => m.person_ids.includes(personId) && m.text)?.text ?? null;
    const favor = favors.find((f) => f.person_id === personId) ?? null;
    return [{ person: asPerson(row), told, favor }];
  });
  return { event, met };
}
