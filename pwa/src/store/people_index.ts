import { batch, type Signal, signal } from "@preact/signals";
import { type News, onNews } from "../db/changed";
import { getKv, putKvIn } from "../db/kv";
import { reading, writing } from "../db/open";
import { touchedIn } from "../db/touched";
import { allLines, countPeople, firstLines } from "./people_facts";
import { type Line, type PersonRow, rowFrom } from "./people_line";
import { PeoplePack } from "./people_pack";
import { linesOfTouched } from "./people_touched";
import { whenIdle } from "./when_idle";

export type { PersonRow } from "./people_line";

const FIRST = 30;
const FORM = 3;
const CHUNK = 200;
const FRESH_LINES = 400;
const REBUILD_ABOVE = 3_000;
const REWRITE_AFTER_MS = 2_000;

type Packed = { form: number; show: string; hay: string };

export const peopleReady: Signal<boolean> = signal(false);
export const peopleCount: Signal<number> = signal(0);
export const peopleVersion: Signal<number> = signal(0);
/** The first by name, before the packed index is read. */
export const firstRows: Signal<PersonRow[]> = signal([]);

let pack = new PeoplePack("", "");
let loading: Promise<void> | null = null;
let loaded = false;
let refreshing: Promise<void> = Promise.resolve();
let rewriting: ReturnType<typeof setTimeout> | null = null;
const stale = new Set<string>();
/** Up to which change each line in memory is true, and all of them together. */
const included = new Map<string, number>();
let includedAll = 0;
let holds = 0;

/** Everyone as they are now; after `peopleVersion` has changed it may be another one. */
export function peoplePack(): PeoplePack {
  return pack;
}

export const rowAt = (position: number): PersonRow => pack.rowAt(position);

/** Everyone, with what was kept a moment ago. */
export async function peopleNow(): Promise<PeoplePack> {
  await startPeople();
  await refreshing.catch(() => {});
  return pack;
}

/** Those whose check-in day has come, the longest waiting first. */
export async function peopleDue(today: string): Promise<PersonRow[]> {
  return (await peopleNow())
    .dueBy(today)
    .sort((one, other) => (one.dueOn ?? "").localeCompare(other.dueOn ?? ""));
}

/** Shell, then the first rows by index, then everyone: each step paints before the next begins. */
export function startPeople(): Promise<void> {
  if (loading === null) {
    onNews(hear);
    globalThis.document?.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden") void rewrite();
    });
    loading = load();
  }
  return loading;
}

async function load(): Promise<void> {
  await showFirst();
  await new Promise((resolve) => setTimeout(resolve));
  const packed = await getKv<Packed>("people_index");
  const { at, seq } = await reading(touchedIn);
  const touched = Object.keys(at);
  if (packed?.form === FORM && touched.length <= REBUILD_ABOVE) {
    includedAll = seq;
    pack = new PeoplePack(packed.show, packed.hay);
    for (const key of touched) stale.add(key);
  } else await rebuild();
  loaded = true;
  await refresh();
  peopleReady.value = true;
}

async function showFirst(): Promise<void> {
  const [lines, count] = await Promise.all([firstLines(FIRST), countPeople()]);
  batch(() => {
    firstRows.value = lines.map((line) => rowFrom(line.show));
    peopleCount.value = count;
  });
}

async function rebuild(): Promise<void> {
  const before = await reading(touchedIn);
  pack = PeoplePack.of(await allLines());
  includedAll = before.seq;
  for (const key of Object.keys(before.at)) included.set(key, before.seq);
  scheduleRewrite();
}

function hear({ kind, touched }: News): void {
  if (kind === "wiped") {
    forget();
    refreshing = refreshing.then(rebuild, rebuild);
    void refresh();
  }
  for (const key of touched) stale.add(key);
  if (touched.length > 0) void (loaded ? refresh() : showFirst());
}

/** Somebody born here is shown with the tap that kept them; like any other the line is read again after it. */
export function showBorn(line: Line): void {
  if (!loaded) return;
  pack.put(line);
  countAgain();
}

function countAgain(): void {
  batch(() => {
    peopleCount.value = pack.count;
    peopleVersion.value += 1;
  });
}

function forget(): void {
  pack = new PeoplePack("", "");
  stale.clear();
  included.clear();
  firstRows.value = [];
  countAgain();
}

/** While thousands of lines change, each would be read for nothing: everyone is read anew after the last of them. */
export function holdingPeople<T>(work: () => Promise<T>): Promise<T> {
  holds += 1;
  return work().finally(() => {
    holds -= 1;
    void refresh();
  });
}

function refresh(): Promise<void> {
  refreshing = refreshing.then(refreshStale, refreshStale);
  return refreshing;
}

async function refreshStale(): Promise<void> {
  while (stale.size > 0 && holds === 0) {
    // Thousands of single questions take longer than reading everything once.
    if (stale.size > REBUILD_ABOVE) {
      stale.clear();
      await rebuild();
      continue;
    }
    const keys = [...stale].slice(0, CHUNK);
    for (const key of keys) stale.delete(key);
    const [{ seq }, lines] = await reading((tx) => Promise.all([touchedIn(tx), linesOfTouched(tx, keys)]));
    for (const [id, line] of lines) line ? pack.put(line) : pack.remove(id);
    for (const key of keys) included.set(key, seq);
    if (stale.size === 0) includedAll = seq;
    if (pack.freshCount > FRESH_LINES) takeIn();
    scheduleRewrite();
  }
  countAgain();
}

// Positions are other people's after this, so whoever holds some must ask again.
function takeIn(): { show: string; hay: string } {
  const packed = pack.pack();
  peopleVersion.value += 1;
  return packed;
}

function scheduleRewrite(): void {
  rewriting ??= setTimeout(() => whenIdle(() => void rewrite(), REWRITE_AFTER_MS), REWRITE_AFTER_MS);
}

/** Stores the packed index; what changed meanwhile stays marked, so losing this is harmless. */
export async function rewrite(): Promise<void> {
  if (rewriting === null) return;
  clearTimeout(rewriting);
  rewriting = null;
  const packed: Packed = { form: FORM, ...takeIn() };
  const done = new Map(included);
  const upTo = includedAll;
  await writing(async (tx) => {
    const { seq, at } = await touchedIn(tx);
    // Later: something newer is not in here yet, and whoever knows it writes the index. Earlier: the browser
    // has cleared the database, and what is known here is of the one before.
    if (seq !== upTo) return;
    const left = Object.entries(at).filter(([key, touched]) => (done.get(key) ?? -1) < touched);
    await putKvIn(tx, "people_index", packed);
    await putKvIn(tx, "touched", { seq, at: Object.fromEntries(left) });
  });
}
