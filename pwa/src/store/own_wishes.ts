import { ownCard } from "./own_card";
import { preferences } from "./preferences";
import { wishIndex } from "./wish_index";
import { everyWish, type Wish } from "./wishes";
import type { Shared } from "./word_index";
import { tellingWords } from "./word_stems";

const EVERYONE = Number.POSITIVE_INFINITY;

/** `own`: the owner's words, `theirs`: the other's; `shared` has the owner's word first. */
export type OwnFit = { wish: Wish; own: string; theirs: string; shared: Shared[] };

/** Whom the owner's own offers could help. */
export async function mineForThem(limit: number): Promise<OwnFit[]> {
  return fits((await ownCard()).offers, "needs", limit);
}

/** Who offers what the owner is looking for. */
export async function theirsForMe(limit: number): Promise<OwnFit[]> {
  return fits((await ownCard()).needs, "offers", limit);
}

/** The same with one person. */
export async function ownFitsWith(id: string): Promise<{ mine: OwnFit[]; theirs: OwnFit[] }> {
  const [mine, theirs] = await Promise.all([mineForThem(EVERYONE), theirsForMe(EVERYONE)]);
  const isTheirs = ({ wish }: OwnFit) => wish.id === id;
  return { mine: mine.filter(isTheirs), theirs: theirs.filter(isTheirs) };
}

/** Under which name such a suggestion is put aside. */
export function asideKey(theirs: "needs" | "offers", { wish }: OwnFit): string {
  return `${theirs}:${wish.id}`;
}

async function fits(own: string | null, field: "needs" | "offers", limit: number): Promise<OwnFit[]> {
  if (!own) return [];
  const aside = new Set(preferences.value.put_aside);
  const index = await wishIndex(await everyWish(), field);
  return index
    .find(tellingWords(own))
    .map(({ of: wish, shared }) => ({ wish, own, theirs: wish[field] ?? "", shared }))
    .filter((fit) => !aside.has(asideKey(field, fit)))
    .slice(0, limit);
}
