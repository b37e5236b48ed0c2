import { fold } from "../db/fold";
import type { PeoplePack } from "./people_pack";
import { sectionsBy } from "./people_sections";

export type Known = { name: string; folded: string };

const known: Record<"tag" | "event", Known[]> = { tag: [], event: [] };

/** Every tag and every event that somebody has, the most used first, as of the last time they were learnt. */
export function knownNames(key: "tag" | "event"): Known[] {
  return known[key];
}

/** Looks at everyone, so it is done ahead of time. */
export function learnNames(pack: PeoplePack): void {
  for (const key of ["tag", "event"] as const) {
    const sections = sectionsBy(pack, pack.order(), key, { today: "", newest: [] });
    known[key] = sections
      .filter((section) => section.key !== "")
      .sort((one, other) => other.positions.length - one.positions.length)
      .map(({ key: name }) => ({ name, folded: fold(name) }));
  }
}
