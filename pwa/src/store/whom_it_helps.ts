import { wishIndex } from "./wish_index";
import { everyWish, type Wish } from "./wishes";
import type { Shared } from "./word_index";
import { tellingWords } from "./word_stems";

/** Which of their words it meets: what they need says most, a tag least. */
export type Met = "needs" | "caresAbout" | "tags";
export type Helped = { wish: Wish; met: Met; quote: string; shared: Shared[] };

const WEIGHT: Record<Met, number> = { needs: 3, caresAbout: 2, tags: 1 };
const MET = Object.keys(WEIGHT) as Met[];
const ADDRESS = /https?:\/\/\S+/g;

/** Whom a page, a text or a thing could help, each with their own words for it. */
export async function whomItHelps(text: string, limit: number): Promise<Helped[]> {
  const words = tellingWords(readable(text));
  const wishes = await everyWish();
  const best = new Map<Wish, Helped & { weight: number }>();
  for (const met of MET) {
    const index = await wishIndex(wishes, met);
    for (const { of: wish, shared, weight } of index.find(words)) {
      const weighed = weight * WEIGHT[met];
      if (weighed <= (best.get(wish)?.weight ?? 0)) continue;
      best.set(wish, { wish, met, quote: quoteOf(wish, met), shared, weight: weighed });
    }
  }
  return [...best.values()].sort((one, other) => other.weight - one.weight).slice(0, limit);
}

function quoteOf(wish: Wish, met: Met): string {
  return met === "tags" ? wish.tags.join(", ") : (wish[met] ?? "");
}

/** The words in an address count as well, its parts that are no words do not. */
function readable(text: string): string {
  return text.replace(ADDRESS, (address) => {
    try {
      return decodeURIComponent(new URL(address).pathname).replace(/[/_.-]+/g, " ");
    } catch {
      return " ";
    }
  });
}
