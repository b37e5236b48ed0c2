import { byRecency, CIRCLES, circleAt } from "./people_facets";
import { peoplePack, startPeople } from "./people_index";
import type { Circle, Day } from "./types";

export type InRing = { id: string; name: string; lastOn: Day | null };
/** The latest in touch first; `more` are in the circle too, but not drawn. */
export type Ring = { circle: Circle; people: InRing[]; more: number };
export type Rings = { rings: Ring[]; outside: number };

/** As many as a phone can show apart from each other. */
const MOST: Record<Circle, number> = { inner: 8, close: 16, active: 28, light: 40, resting: 40 };

/** One look at everyone, which makes rows only of those who are drawn. */
export async function circlesNow(): Promise<Rings> {
  await startPeople();
  const pack = peoplePack();
  const positions: number[][] = CIRCLES.map(() => []);
  let outside = 0;
  for (const position of byRecency(pack)) {
    const ring = positions[circleAt(pack, position) - 1];
    if (ring) ring.push(position);
    else outside += 1;
  }
  const rings = CIRCLES.map((circle, at) => {
    const all = positions[at] ?? [];
    const people = all.slice(0, MOST[circle]).map((position) => {
      const { id, name, lastOn } = pack.rowAt(position);
      return { id, name, lastOn };
    });
    return { circle, people, more: all.length - people.length };
  });
  return { rings, outside };
}
