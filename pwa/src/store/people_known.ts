import { fold } from "../db/fold";
import type { PeoplePack } from "./people_pack";
import { sectionsBy } from "./people_sections";

export type Known = { name: string; folded: string };

const SLICE = 400;

const known: Record<"tag" | "event", Known[]> = { tag: [], event: [] };

/** Every tag and every event that somebody has, the most used first, as of the last time they were learnt. */
export function knownNames(key: "tag" | "event"): Known[] {
  return known[key];
}

/** Looks at everyone, so it is done ahead of time, some at a time. */
export async function learnNames(pack: PeoplePack, rest: () => Promise<void>): Promise<void> {
  const counts = { tag: new Map<string, number>(), event: new Map<string, number>() };
  const order = pack.order();
  for (let from = 0; from < order.length; from += SLICE) {
    const some = order.slice(from, from + SLICE);
    for (const key of ["tag", "event"] as const)
      for (const { key: name, positions } of sectionsBy(pack, some, key, { today: "", newest: [] }))
        counts[key].set(name, (counts[key].get(name) ?? 0) + positions.length);
    await rest();
  }
  for (const key of ["tag", "event"] as const)
    known[key] = [...counts[key]]
      .filter(([name]) => name !== "")
      .sort(([, one], [, other]) => other - one)
      .map(([name]) => ({ name, folded: fold(name) }));
}
