import { inOrder, referring } from "../db/ask";
import { fold } from "../db/fold";
import { pace } from "../takeout/pace";
import type { Day, Undo } from "./types";
import { adding } from "./verbs";
import { wishIndex } from "./wish_index";
import { everyWish, type Wish } from "./wishes";
import type { Shared, WordIndex } from "./word_index";

/** One who needs something, one who offers it, and the words that both use. */
export type Pair = { needs: Wish; offers: Wish; shared: Shared[] };
type Weighed = Pair & { weight: number };

const OF_EACH = 3;

/** Two people worth introducing, the likeliest first; nobody who knows the other already, as far as is written down. */
export async function suggestedPairs(limit: number): Promise<Pair[]> {
  const [wishes, acquainted] = await Promise.all([everyWish(), acquaintances()]);
  const offering = await wishIndex(wishes, "offers");
  const found: Weighed[] = [];
  const rest = pace();
  for (const needs of wishes) {
    if (needs.said.needs.size > 0) found.push(...pairsOf(needs, offering, acquainted).slice(0, OF_EACH));
    await rest();
  }
  return strangersTo(
    found.sort((one, other) => other.weight - one.weight),
    limit,
  );
}

/** Whom they could help, and who could help them. */
export async function pairsWith(id: string, limit: number): Promise<{ canHelp: Pair[]; helpedBy: Pair[] }> {
  const [wishes, acquainted] = await Promise.all([everyWish(), acquaintances()]);
  const self = wishes.find((wish) => wish.id === id);
  if (!self) return { canHelp: [], helpedBy: [] };
  const helpedBy = pairsOf(self, await wishIndex(wishes, "offers"), acquainted);
  const needing = await wishIndex(wishes, "needs");
  const canHelp = needing
    .find(self.said.offers)
    .map(({ of, shared, weight }) => ({ needs: of, offers: self, shared: turned(shared), weight }))
    .filter((pair) => isNew(pair, acquainted));
  return { canHelp: await strangersTo(canHelp, limit), helpedBy: await strangersTo(helpedBy, limit) };
}

function pairsOf(needs: Wish, offering: WordIndex<Wish>, acquainted: Set<string>): Weighed[] {
  return offering
    .find(needs.said.needs)
    .map(({ of, shared, weight }) => ({ needs, offers: of, shared, weight }))
    .filter((pair) => isNew(pair, acquainted));
}

function turned(shared: Shared[]): Shared[] {
  return shared.map(([asked, found]) => [found, asked]);
}

function keyOf(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/** Every introduction counts, also one that was declined or put aside: it was thought of. */
async function acquaintances(): Promise<Set<string>> {
  const rows = await inOrder("introductions");
  return new Set(rows.map(({ a_id, b_id }) => keyOf(String(a_id), String(b_id))));
}

function isNew({ needs, offers }: Pair, acquainted: Set<string>): boolean {
  if (needs.id === offers.id || acquainted.has(keyOf(needs.id, offers.id))) return false;
  if (needs.introducedBy === offers.id || offers.introducedBy === needs.id) return false;
  return !(needs.company && offers.company && fold(needs.company) === fold(offers.company));
}

/** Whoever was with both at once need not introduce them; asked only of those who would be shown. */
async function strangersTo(pairs: Pair[], limit: number): Promise<Pair[]> {
  const strangers: Pair[] = [];
  for (const pair of pairs) {
    if (strangers.length === limit) break;
    const moments = await referring("moments", pair.needs.id);
    const met = moments.some(({ person_ids }) => (person_ids as string[]).includes(pair.offers.id));
    if (!met) strangers.push(pair);
  }
  return strangers;
}

/** As an introduction that was let rest before it began: it can be taken up again there. */
export function putPairAside(
  { needs, offers }: Pair,
  why: string,
  on: Day,
): Promise<{ id: string; undo: Undo }> {
  return adding("introductions", { a_id: needs.id, b_id: offers.id, why, closed_on: on });
}
