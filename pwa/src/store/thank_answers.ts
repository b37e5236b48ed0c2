import type { Day, Undo } from "./types";
import { editing } from "./verbs";

// Apart from writing and sending: Today needs no more than these at its start.

export function alreadyThanked(favorId: string, on: Day): Promise<Undo> {
  return editing("favors", favorId, { thanked: "already", thanked_on: on });
}

export function notNeeded(favorId: string, on: Day): Promise<Undo> {
  return editing("favors", favorId, { thanked: "not_needed", thanked_on: on });
}

export function thankLater(favorId: string, untilDay: Day): Promise<Undo> {
  return editing("favors", favorId, { thank_later_until: untilDay });
}
