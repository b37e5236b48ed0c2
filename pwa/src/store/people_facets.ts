import type { PackedLines } from "./packed_lines";
import type { PeoplePack } from "./people_pack";
import type { Circle } from "./types";

export const CIRCLES: Circle[] = ["inner", "close", "active", "light", "resting"];
const DAY = /^(\d{4})-(\d\d)-(\d\d)/;

type Facets = { days: Int32Array; circles: Uint8Array };
const facets = new WeakMap<PackedLines, Facets>();

/** A day as a number that sorts; 0 is none. */
export function dayNumber(day: string): number {
  const [, year, month, date] = DAY.exec(day) ?? [];
  return year === undefined ? 0 : Number(year) * 372 + Number(month) * 31 + Number(date);
}

/** Where the circle stands in CIRCLES, counted from 1; 0 is none. Makes a row of nobody. */
export function circleAt(pack: PeoplePack, position: number): number {
  const { packed } = pack;
  if (position < packed.size) return facetsOf(packed).circles[position] ?? 0;
  return circleNumber(pack.rowAt(position).circle ?? "");
}

/** The latest moment, as a number. */
export function lastAt(pack: PeoplePack, position: number): number {
  const { packed } = pack;
  if (position < packed.size) return facetsOf(packed).days[position] ?? 0;
  return dayNumber(pack.rowAt(position).lastOn ?? "");
}

function circleNumber(circle: string): number {
  return CIRCLES.indexOf(circle as Circle) + 1;
}

function facetsOf(lines: PackedLines): Facets {
  const known = facets.get(lines) ?? read(lines);
  facets.set(lines, known);
  return known;
}

// Only the first cells are looked at, where they stand.
function read({ show, showAt, size }: PackedLines): Facets {
  const days = new Int32Array(size);
  const circles = new Uint8Array(size);
  const known = new Map<string, number>();
  for (let line = 0; line < size; line++) {
    const due = show.indexOf("\t", showAt[line]) + 1;
    const last = show.indexOf("\t", due) + 1;
    const circle = show.indexOf("\t", last) + 1;
    if (circle - last > 1) {
      const day = show.slice(last, circle - 1);
      const number = known.get(day) ?? dayNumber(day);
      known.set(day, number);
      days[line] = number;
    }
    if (show.charCodeAt(circle) !== 9)
      circles[line] = circleNumber(show.slice(circle, show.indexOf("\t", circle)));
  }
  return { days, circles };
}

const orders = new WeakMap<number[], Int32Array>();

/** Everyone, the latest in touch first, equals by name. */
export function byRecency(pack: PeoplePack): Int32Array {
  const order = pack.order();
  const known = orders.get(order) ?? sorted(pack, order);
  orders.set(order, known);
  return known;
}

// Numbers sort without asking us about each pair; the lower half of the key keeps the order of names.
function sorted(pack: PeoplePack, order: number[]): Int32Array {
  const keys = Float64Array.from(order, (position, index) => index - lastAt(pack, position) * 2 ** 24);
  keys.sort();
  return Int32Array.from(keys, (key) => order[((key % 2 ** 24) + 2 ** 24) % 2 ** 24] as number);
}
