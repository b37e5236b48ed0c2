import type { Day, Undo } from "./types";
import { birth, doing, removing } from "./verbs";

/** Its moments stay with the people; they are just no longer said to have been there. */
export function removeEvent(id: string): Promise<Undo> {
  return removing("events", id);
}

/** One moment each, so that each may get words of its own. */
export function metAt(eventId: string, personIds: string[], on: Day): Promise<Undo> {
  return doing(
    personIds.map((id) =>
      birth("moments", { kind: "met", happened_on: on, person_ids: [id], event_id: eventId }),
    ),
  );
}
