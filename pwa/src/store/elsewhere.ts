import { newest } from "../db/ask";
import { changed } from "../db/changed";
import { fold } from "../db/fold";
import type { Row } from "../db/record";
import { type Marked, markIn } from "./mark_words";
import { saidIn } from "./people_line";
import { understand } from "./people_query";
import { PAGES, type PagedNoun } from "./told";
import { idle } from "./when_idle";

/** Something that is no person and has a page of its own. */
export type Page = { noun: PagedNoun; href: string; marked: Marked };
type Kept = { noun: PagedNoun; href: string; texts: string[]; folded: string };

const NOUNS = Object.keys(PAGES) as PagedNoun[];
/** The newest of each: who writes a page a day is found in the last three years. */
const MOST_READ = 1_000;
const MOST_FOUND = 6;
const SLICE = 100;

let kept: { at: number; pages: Promise<Kept[]> } | null = null;

/** Where else every word stands that was typed; filters are about people. */
export async function findElsewhere(typed: string): Promise<Page[]> {
  const { words, filters } = understand(typed);
  if (words.length === 0 || filters.length > 0) return [];
  const found: Page[] = [];
  for (const { noun, href, texts, folded } of await keptPages()) {
    if (!words.every((word) => folded.includes(word))) continue;
    const marked = markedIn(texts, words);
    if (marked) found.push({ noun, href, marked });
    if (found.length === MOST_FOUND) break;
  }
  return found;
}

function markedIn(texts: string[], words: string[]): Marked | null {
  for (const text of texts) {
    const marked = markIn(text, words);
    if (marked !== null) return marked;
  }
  return null;
}

/** Read once, and again after something was kept anywhere. */
function keptPages(): Promise<Kept[]> {
  if (kept?.at !== changed.value) kept = { at: changed.value, pages: readPages() };
  return kept.pages;
}

async function readPages(): Promise<Kept[]> {
  const pages: Kept[] = [];
  for (const noun of NOUNS) {
    const rows = await newest(noun, MOST_READ);
    for (const [at, row] of rows.entries()) {
      if (at % SLICE === SLICE - 1) await idle();
      const page = pageOf(noun, row);
      if (page) pages.push(page);
    }
  }
  return pages;
}

function pageOf(noun: PagedNoun, row: Row): Kept | null {
  const { texts, opens } = PAGES[noun];
  const href = opens(row);
  const said = texts.flatMap((field) => saidIn(row[field]));
  return href === null || said.length === 0
    ? null
    : { noun, href, texts: said, folded: fold(said.join(" ")) };
}
