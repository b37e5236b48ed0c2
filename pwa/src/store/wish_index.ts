import { pace } from "../takeout/pace";
import type { Wish } from "./wishes";
import { WordIndex } from "./word_index";

export type WishField = keyof Wish["said"];

const made = new WeakMap<Wish[], Map<WishField, WordIndex<Wish>>>();

/** Who says what in one of their fields; made once for as long as nobody has changed. */
export async function wishIndex(wishes: Wish[], field: WishField): Promise<WordIndex<Wish>> {
  const known = made.get(wishes) ?? new Map<WishField, WordIndex<Wish>>();
  made.set(wishes, known);
  const index = known.get(field) ?? (await indexed(wishes, field));
  known.set(field, index);
  return index;
}

async function indexed(wishes: Wish[], field: WishField): Promise<WordIndex<Wish>> {
  const index = new WordIndex<Wish>();
  const rest = pace();
  for (const wish of wishes) {
    index.add(wish, wish.said[field]);
    await rest();
  }
  return index;
}
