import { type Signal, signal } from "@preact/signals";
import { onNews } from "../db/changed";
import { everyRow } from "../db/every";
import { getKv, kvIn, putKvIn } from "../db/kv";
import { reading, writing } from "../db/open";
import { touchedIn } from "../db/touched";
import { linesIn } from "./people_facts";
import { rowFrom } from "./people_line";
import { asPerson } from "./shapes";
import { nameSign, type Reason, secondSigns, strongSigns } from "./twin_signs";
import type { Person, Undo } from "./types";
import { idle } from "./when_idle";

/** Two records that may be one person; `one` is the older of them. */
export type Twins = { one: string; other: string; reasons: Reason[] };
type Cached = { form: number; seq: number; twins: Twins[] };

const FORM = 1;
const CACHE = "twins";
const NOT_SAME = "not_twins";
const REST_EVERY = 200;
// More than this share a switchboard or an office, and are not one person.
const MOST_ALIKE = 5;

/** Null until they have been looked for. */
export const twins: Signal<Twins[] | null> = signal(null);

let looking: Promise<void> | null = null;

onNews(({ kind }) => {
  if (kind === "wiped") twins.value = null;
});

/** Looks for them, if anything has changed since the last time: in pieces, with room for the screen between. */
export function lookForTwins(): Promise<void> {
  looking ??= look().finally(() => {
    looking = null;
  });
  return looking;
}

async function look(): Promise<void> {
  const [{ seq }, cached] = await Promise.all([reading(touchedIn), getKv<Cached>(CACHE)]);
  const known = cached?.form === FORM && cached.seq === seq ? cached.twins : await compared();
  if (known !== cached?.twins)
    await writing((tx) => putKvIn(tx, CACHE, { form: FORM, seq, twins: known } satisfies Cached));
  await leaveOut(known);
}

async function leaveOut(found: Twins[]): Promise<void> {
  const refused = new Set(await getKv<string[]>(NOT_SAME));
  twins.value = found.filter((pair) => !refused.has(keyOf(pair)));
}

/** Remembered on this device. */
export async function notSame(pair: Twins): Promise<Undo> {
  const remember = (change: (keys: Set<string>) => void) =>
    writing(async (tx) => {
      const keys = new Set(await kvIn<string[]>(tx, NOT_SAME));
      change(keys);
      await putKvIn(tx, NOT_SAME, [...keys]);
    });
  await remember((keys) => keys.add(keyOf(pair)));
  await lookForTwins();
  return async () => {
    await remember((keys) => keys.delete(keyOf(pair)));
    await lookForTwins();
  };
}

function keyOf({ one, other }: Pick<Twins, "one" | "other">): string {
  return `${one}|${other}`;
}

// By signs, never each with each: ten thousand people are ten thousand look-ups.
async function compared(): Promise<Twins[]> {
  const pairs = new Pairs();
  const bySign = new Map<string, string[]>();
  const byName = new Map<string, Person[]>();
  let seen = 0;
  for await (const { row } of everyRow("people")) {
    const person = asPerson(row);
    for (const [reason, sign] of strongSigns(person)) together(bySign, `${reason} ${sign}`, person.id);
    together(byName, nameSign(person), person);
    seen += 1;
    if (seen % REST_EVERY === 0) await idle();
  }
  for (const [sign, ids] of bySign) pairs.all(ids, sign.slice(0, sign.indexOf(" ")) as Reason);
  for (const alike of byName.values()) if (alike.length > 1) await compareNamesakes(alike, pairs);
  return pairs.list();
}

async function compareNamesakes(alike: Person[], pairs: Pairs): Promise<void> {
  const lines = await reading((tx) =>
    linesIn(
      tx,
      alike.map(({ id }) => id),
    ),
  );
  const bySign = new Map<string, string[]>();
  for (const person of alike) {
    const line = lines.get(person.id);
    for (const [reason, sign] of secondSigns(person, line ? rowFrom(line.show).events : []))
      together(bySign, `${reason} ${sign}`, person.id);
  }
  for (const [sign, ids] of bySign) pairs.all(ids, sign.slice(0, sign.indexOf(" ")) as Reason);
}

class Pairs {
  private found = new Map<string, Twins>();

  all(ids: string[], reason: Reason): void {
    if (ids.length < 2) return;
    const each = [...new Set(ids)].sort();
    if (each.length > MOST_ALIKE) return;
    for (const [at, one] of each.entries())
      for (const other of each.slice(at + 1)) this.add(one, other, reason);
  }

  list(): Twins[] {
    return [...this.found.values()].sort((one, other) => other.reasons.length - one.reasons.length);
  }

  private add(one: string, other: string, reason: Reason): void {
    const pair = this.found.get(keyOf({ one, other })) ?? { one, other, reasons: [] };
    if (!pair.reasons.includes(reason)) pair.reasons.push(reason);
    this.found.set(keyOf(pair), pair);
  }
}

function together<T>(groups: Map<string, T[]>, key: string, member: T): void {
  const group = groups.get(key);
  if (group) group.push(member);
  else groups.set(key, [member]);
}
