import { referring } from "../db/ask";
import { asMoment } from "./shapes";
import type { Day, Moment, MomentKind, Undo } from "./types";
import { adding } from "./verbs";

export function logMoment(moment: {
  kind: MomentKind;
  personIds: string[];
  eventId?: string | null;
  text?: string | null;
  on: Day;
}): Promise<{ id: string; undo: Undo }> {
  return adding("moments", {
    kind: moment.kind,
    happened_on: moment.on,
    person_ids: moment.personIds,
    event_id: moment.eventId,
    text: moment.text || null,
  });
}

/** The newest first. */
export async function momentsOf(personId: string): Promise<Moment[]> {
  return (await referring("moments", personId)).map(asMoment).sort(newestFirst);
}

export function newestFirst(one: Moment, other: Moment): number {
  return other.happened_on.localeCompare(one.happened_on) || other.id.localeCompare(one.id);
}

/** What was last written down about them. */
export async function lastWordsOf(personId: string): Promise<string | null> {
  return (await momentsOf(personId)).find((moment) => moment.text && moment.kind !== "thanks")?.text ?? null;
}
