import type { InRing, Ring } from "../../store/pictures_circles";
import type { Circle } from "../../store/types";

export type PersonPlaced = { person: InRing; circle: Circle; x: number; y: number; size: number };
export type NamePlaced = {
  id: string;
  text: string;
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
};

export const SIDE = 340;
export const CENTRE = SIDE / 2;
/** How large you are. */
export const YOU = 9;
/** From the middle outwards: where a circle begins and ends, and how large somebody in it is. */
export const BANDS: Record<Circle, { from: number; to: number; size: number }> = {
  inner: { from: 30, to: 46, size: 7 },
  close: { from: 68, to: 84, size: 6 },
  active: { from: 100, to: 115, size: 5 },
  light: { from: 129, to: 141, size: 4.5 },
  resting: { from: 154, to: 163, size: 3.5 },
};
const HALF = 6;
const LETTER = 6.8;
const MOST_NAMES = 14;

/** Around the circle one after the other, and within it the nearer the middle the sooner in touch. */
export function placeCircles(rings: Ring[]): PersonPlaced[] {
  return rings.flatMap(({ circle, people }, ring) => {
    const { from, to, size } = BANDS[circle];
    return people.map((person, at) => {
      const radius = from + ((to - from) * at) / Math.max(1, people.length - 1);
      // Each ring begins elsewhere, so that those who come first do not stand in one row.
      const angle = (2 * Math.PI * (at + 0.5)) / people.length + ring * 2.4;
      return {
        person,
        circle,
        size,
        x: CENTRE + radius * Math.sin(angle),
        y: CENTRE - radius * Math.cos(angle),
      };
    });
  });
}

type Box = { left: number; right: number; top: number; bottom: number };

/** Names of the nearest, as far as they cover neither a dot nor another name. */
export function placeNames(placed: PersonPlaced[], nameOf: (name: string) => string): NamePlaced[] {
  const you = boxAt(CENTRE - YOU, CENTRE + YOU, CENTRE, YOU);
  const taken: Box[] = [you, ...placed.map(({ x, y, size }) => boxAt(x - size, x + size, y, size))];
  const names: NamePlaced[] = [];
  for (const one of placed) {
    if (names.length === MOST_NAMES) break;
    const text = nameOf(one.person.name);
    const free = placesFor(one, text.length * LETTER).find(
      ({ box }) => isInside(box) && !taken.some((each) => touch(each, box)),
    );
    if (!free) continue;
    taken.push(free.box);
    names.push({ id: one.person.id, text, x: free.x, y: free.y, anchor: free.anchor });
  }
  return names;
}

type Place = { anchor: NamePlaced["anchor"]; x: number; y: number; box: Box };

// Outwards first; then inwards, below and above.
function placesFor({ x, y, size }: PersonPlaced, wide: number): Place[] {
  const away = size + 4;
  const right: Place = { anchor: "start", x: x + away, y, box: boxAt(x + away, x + away + wide, y, HALF) };
  const left: Place = { anchor: "end", x: x - away, y, box: boxAt(x - away - wide, x - away, y, HALF) };
  const middle = (to: number): Place => ({
    anchor: "middle",
    x,
    y: to,
    box: boxAt(x - wide / 2, x + wide / 2, to, HALF),
  });
  const beside = x < CENTRE ? [left, right] : [right, left];
  return [...beside, middle(y + away + HALF), middle(y - away - HALF)];
}

function boxAt(left: number, right: number, y: number, half: number): Box {
  return { left, right, top: y - half, bottom: y + half };
}

function isInside({ left, right, top, bottom }: Box): boolean {
  return left >= 0 && right <= SIDE && top >= 0 && bottom <= SIDE;
}

function touch(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
