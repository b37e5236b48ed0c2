import { many } from "../db/ask";
import { type News, onNews } from "../db/changed";
import { everyRow } from "../db/every";
import type { Row } from "../db/record";
import { pace } from "../takeout/pace";
import { asPerson } from "./shapes";
import type { Circle } from "./types";
import { type Telling, tellingWords } from "./word_stems";

/** What of somebody can be helped with, or can help: only those who have something of it are here. */
export type Wish = {
  id: string;
  name: string;
  company: string | null;
  circle: Circle | null;
  introducedBy: string | null;
  needs: string | null;
  offers: string | null;
  caresAbout: string | null;
  tags: string[];
  said: Said;
};
type Said = { needs: Telling; offers: Telling; caresAbout: Telling; tags: Telling };

const PAGE = 100;
const REREAD_ABOVE = 1_000;
const WARMTH: (Circle | null)[] = ["inner", "close", "active", "light", null, "resting"];

const wishes = new Map<string, Wish>();
const stale = new Set<string>();
let reading: Promise<void> | null = null;
let sorted: Wish[] | null = null;

/** Everyone with something to match, the closest first; read once, and after that only who changed. */
export async function everyWish(): Promise<Wish[]> {
  if (reading === null) onNews(hear);
  if (reading === null || stale.size > REREAD_ABOVE) reading = readAll();
  await reading;
  if (stale.size > 0) await readStale();
  sorted ??= [...wishes.values()].sort(closestFirst);
  return sorted;
}

function hear({ kind, touched }: News): void {
  if (kind === "wiped") {
    wishes.clear();
    sorted = null;
  }
  for (const key of touched) if (key.startsWith("people|")) stale.add(key.slice("people|".length));
}

async function readAll(): Promise<void> {
  stale.clear();
  wishes.clear();
  sorted = null;
  const rest = pace();
  for await (const { row } of everyRow("people", PAGE)) {
    const wish = wishIn(row);
    if (wish) wishes.set(wish.id, wish);
    await rest();
  }
}

async function readStale(): Promise<void> {
  const ids = [...stale];
  stale.clear();
  const rows = await many("people", ids);
  for (const id of ids) {
    const row = rows.get(id);
    const now = row ? wishIn(row) : null;
    if (sameWish(wishes.get(id) ?? null, now)) continue;
    // Whoever made something of the list knows by a new one that it is no longer true.
    sorted = null;
    if (now) wishes.set(id, now);
    else wishes.delete(id);
  }
}

/** A moment with somebody touches them as well, and leaves their wishes as they were. */
function sameWish(one: Wish | null, other: Wish | null): boolean {
  const told = (wish: Wish | null) => wish && JSON.stringify({ ...wish, said: null });
  return told(one) === told(other);
}

function wishIn(row: Row): Wish | null {
  const { id, name, company, circle, introduced_by, needs, offers, cares_about, tags } = asPerson(row);
  if (!needs && !offers && !cares_about && tags.length === 0) return null;
  const said = {
    needs: tellingWords(needs),
    offers: tellingWords(offers),
    caresAbout: tellingWords(cares_about),
    tags: tellingWords(tags.join(" ")),
  };
  const fields = { needs, offers, caresAbout: cares_about, tags, introducedBy: introduced_by };
  return { id, name, company, circle, ...fields, said };
}

function closestFirst(one: Wish, other: Wish): number {
  const byWarmth = WARMTH.indexOf(one.circle) - WARMTH.indexOf(other.circle);
  return byWarmth || (one.id < other.id ? -1 : 1);
}
