import { one } from "../db/ask";
import { everyRow } from "../db/every";
import { inSlices } from "../db/slices";
import { pace } from "../takeout/pace";
import type { Known } from "../takeout/plan";
import { sourceId } from "../takeout/source_id";
import type { ReadPiece } from "../takeout/understood";
import { folded } from "../takeout/who";
import { account } from "./account_state";
import { asMilestone } from "./date_shapes";
import { ownCard } from "./own_card";
import { asPerson } from "./shapes";

export type Here = {
  people: ReadonlyMap<string, Known>;
  photos: ReadonlySet<string>;
  own: ReadonlySet<string>;
  /** The ids that things of the file have, or would have. */
  ids: ReadonlyMap<string, string>;
  sources: ReadonlySet<string>;
};
export const NOUN_OF = { moment: "moments", favor: "favors", journal: "journal" } as const;

/** What is here already, as far as a file could tell of it again. */
export async function whatIsHere(read: ReadPiece[]): Promise<Here> {
  const rest = pace();
  const birthdays = new Map<string, string>();
  for await (const { row } of everyRow("milestones")) {
    const { person_id, kind, month, day_of_month, year } = asMilestone(row);
    if (kind === "birthday" && person_id) birthdays.set(person_id, dayOf(year, month, day_of_month));
    await rest();
  }
  const people = new Map<string, Known>();
  for await (const { row } of everyRow("people")) {
    people.set(row.id, { ...asPerson(row), birthday: birthdays.get(row.id) ?? null });
    await rest();
  }
  const photos = new Set<string>();
  if (read.some((row) => "piece" in row && row.piece.what === "person" && row.piece.person.photo))
    for await (const { row } of everyRow("photos", 16)) photos.add(row.id);
  return { people, photos, own: await ownAddresses(), ...(await thingsHere(read)) };
}

async function thingsHere(read: ReadPiece[]): Promise<Pick<Here, "ids" | "sources">> {
  const things = read.flatMap((row) => ("piece" in row && row.piece.what !== "person" ? [row.piece] : []));
  const ids = new Map<string, string>();
  const found = await inSlices(things, async ({ what, source }) => {
    const id = await sourceId(source);
    ids.set(source, id);
    return (await one(NOUN_OF[what], id)) && source;
  });
  return { ids, sources: new Set(found.filter((source) => source !== null)) };
}

async function ownAddresses(): Promise<Set<string>> {
  const all = [account.value.email, (await ownCard()).email];
  return new Set(all.flatMap((email) => (email ? [folded(email)] : [])));
}

function dayOf(year: number | null, month: number, day: number): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return year ? `${year}-${two(month)}-${two(day)}` : `--${two(month)}-${two(day)}`;
}
