import type { EventLedTo, MetThere } from "../../store/pictures_events";

export type Came = "introduced" | "helped" | "in_touch" | "met";
export type LeafPlaced = { person: MetThere; event: EventLedTo; came: Came; x: number; y: number };
export type BranchPlaced = { event: EventLedTo; y: number; leaves: LeafPlaced[]; end: number };
export type EventsPlaced = { branches: BranchPlaced[]; height: number };

export const WIDTH = 340;
const A_LINE = 12;
const PITCH = 27;
const TITLE = 26;
const LINE = 28;
const GAP = 14;
export const STEM = 5;

/** A branch for each event, with those met there along it: whoever most came of stands first. */
export function placeEvents(events: EventLedTo[]): EventsPlaced {
  let top = 0;
  const branches = events.map((event) => {
    const y = top + TITLE;
    const leaves = event.people.map((person, at) => ({
      person,
      event,
      came: cameOf(person),
      x: STEM + 22 + (at % A_LINE) * PITCH,
      y: y + LINE / 2 + Math.floor(at / A_LINE) * LINE,
    }));
    const lines = Math.max(1, Math.ceil(leaves.length / A_LINE));
    top = y + lines * LINE + GAP;
    return { event, y, leaves, end: y + LINE / 2 + (lines - 1) * LINE };
  });
  return { branches, height: Math.max(0, top - GAP) };
}

export function cameOf({ introductions, helps, moments }: MetThere): Came {
  if (introductions > 0) return "introduced";
  if (helps > 0) return "helped";
  return moments > 0 ? "in_touch" : "met";
}
