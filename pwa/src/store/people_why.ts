import { fold } from "../db/fold";
import { type Marked, markIn } from "./mark_words";
import type { PersonRow } from "./people_line";
import { type Text, type TextFrom, textsOf } from "./people_texts";

export type Why = { from: "work" | "tag" | "event" | TextFrom; marked: Marked };

/** Why somebody is found: null when the name says it, "read" when what is written down has to be read for it. */
export function whyOf(row: PersonRow, words: string[][], work: string | null): Why | null | "read" {
  const name = fold(row.name);
  const asked = words.find((near) => !near.some((word) => name.includes(word)));
  if (asked === undefined) return null;
  const places: [Why["from"], string[]][] = [
    ["work", work === null ? [] : [work]],
    ["tag", row.tags],
    ["event", row.events],
  ];
  for (const [from, texts] of places) {
    const marked = firstMarked(texts, asked, 0);
    if (marked !== null) return { from, marked };
  }
  return "read";
}

let readFor = -1;
const read = new Map<string, Text[]>();

/** The words that answered, for those whose row does not show them; kept until someone changes. */
export async function writtenWhy(row: PersonRow, words: string[][], version: number): Promise<Why | null> {
  if (version !== readFor) read.clear();
  readFor = version;
  const texts = read.get(row.id) ?? (await textsOf([row.id])).get(row.id) ?? [];
  read.set(row.id, texts);
  const name = fold(row.name);
  const asked = words.find((near) => !near.some((word) => name.includes(word))) ?? [];
  for (const { from, text } of texts) {
    const marked = markIn(text, asked);
    if (marked !== null) return { from, marked };
  }
  return null;
}

function firstMarked(texts: string[], asked: string[], around: number): Marked | null {
  for (const text of texts) {
    const marked = markIn(text, asked, around);
    if (marked !== null) return marked;
  }
  return null;
}
