import { many } from "../db/ask";
import { type ReadTx, reading } from "../db/open";
import { type Row, rowOf } from "../db/record";
import { plusDays } from "../rules/days";
import { type TieFacts, turn } from "../rules/dormant_picks";
import { peopleNow, peoplePack } from "./people_index";
import { asPerson } from "./shapes";
import type { Person } from "./types";

const QUIET = 183;
const LATELY = 92;
/** How many are looked at closely: those most is written about, and as many by another order each month. */
const LOOKED_AT = 60;

/** Of everybody who was there once and is quiet now, a few to look at more closely. */
export async function quietTies(month: string): Promise<string[]> {
  const pack = await peopleNow();
  const since = plusDays(`${month}-01`, -QUIET);
  const quiet = pack.order().flatMap((position) => {
    const { id, lastOn, circle } = pack.rowAt(position);
    if (lastOn === null || lastOn > since || circle === "resting") return [];
    return [{ id, told: pack.hayOf(position).length, turn: turn(month, id) }];
  });
  const byTold = quiet.toSorted((one, other) => other.told - one.told || one.turn - other.turn);
  const byTurn = quiet.toSorted((one, other) => one.turn - other.turn);
  const some = [...byTold.slice(0, LOOKED_AT), ...byTurn.slice(0, LOOKED_AT)];
  return [...new Set(some.map(({ id }) => id))];
}

export async function factsOfTies(ids: string[], month: string): Promise<TieFacts[]> {
  const shared = tagsLately(month);
  const people = await many("people", ids);
  const told = await reading((tx) => Promise.all(ids.map((id) => toldIn(tx, id))));
  return ids.flatMap((id, at) => {
    const row = people.get(id);
    const found = told[at];
    return row && found ? [factsOf(asPerson(row), found, shared)] : [];
  });
}

type Told = { moments: Row[]; favors: Row[]; thanks: Row[] };

async function toldIn(tx: ReadTx, id: string): Promise<Told> {
  const about = async (noun: string) =>
    (await tx.objectStore("records").index("refs").getAll(`${noun}|${id}`)).map(rowOf);
  const [moments, favors, thanks] = await Promise.all([about("moments"), about("favors"), about("thanks")]);
  return { moments, favors, thanks };
}

function factsOf(person: Person, { moments, favors, thanks }: Told, shared: Set<string>): TieFacts {
  // Who helped lately is not far away, even where no moment was written down.
  const days = [...moments, ...favors, ...thanks].map((row) => String(row.happened_on ?? row.sent_on ?? ""));
  return {
    id: person.id,
    circle: person.circle,
    cadence_days: person.cadence_days,
    snoozed_until: person.check_in_snoozed_until,
    last_on: days.sort().at(-1) ?? "",
    moments: moments.length,
    helped: favors.length + thanks.length > 0,
    near: Boolean(person.offers) || person.tags.some((tag) => shared.has(tag)),
    far: Boolean(person.cares_about || person.company || person.role),
  };
}

/** What connects one with the people one sees now. */
export function tagsLately(month: string): Set<string> {
  const pack = peoplePack();
  const since = plusDays(`${month}-01`, -LATELY);
  const tags = new Set<string>();
  for (const position of pack.order()) {
    const row = pack.rowAt(position);
    if (row.lastOn !== null && row.lastOn > since) for (const tag of row.tags) tags.add(tag);
  }
  return tags;
}
