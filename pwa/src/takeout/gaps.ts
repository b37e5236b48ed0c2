import type { Way, WayKind } from "../ways_in/found";
import type { FoundPerson } from "./understood";
import { folded } from "./who";

const TEXTS = ["company", "role", "notes", "how_met", "source"] as const;
const FIRSTS = ["email", "phone", "link", "address"] as const;
const LISTS = ["other_names", "tags"] as const;
const MOST_WAYS = 20;
/** Nobody is reached there first. */
const NEVER_FIRST = new Set(["fax", "pager"]);

export type Held = { [field in (typeof TEXTS)[number] | (typeof FIRSTS)[number]]: string | null } & {
  [field in (typeof LISTS)[number]]: string[];
} & { ways: Way[]; cadence_days: number | null; introduced_by: string | null };
export type Patch = Partial<Held>;

/** What the file knows and the person's record does not. What somebody typed is never replaced. */
export function gapsFilled(person: Held, found: FoundPerson, source: string | null): Patch {
  const patch: Patch = {};
  const told = { ...found, source };
  for (const field of TEXTS) if (!person[field] && told[field]) patch[field] = told[field];
  for (const field of LISTS)
    if (person[field].length === 0 && found[field].length > 0) patch[field] = found[field];
  const ways = [...person.ways];
  for (const way of waysOf(found)) {
    if ([...waysOf(person), ...waysOf(patch), ...ways].some((held) => isSame(held, way))) continue;
    if (!NEVER_FIRST.has(way.label) && !person[way.kind] && !patch[way.kind]) patch[way.kind] = way.value;
    else if (ways.length < MOST_WAYS) ways.push(way);
  }
  if (ways.length > person.ways.length) patch.ways = ways;
  if (person.cadence_days === null && found.cadence_days) patch.cadence_days = found.cadence_days;
  return patch;
}

function waysOf(told: { [kind in WayKind]?: string | null } & { ways?: Way[] }): Way[] {
  const firsts = FIRSTS.flatMap((kind) => {
    const value = told[kind];
    return value ? [{ kind, label: "", value }] : [];
  });
  return [...firsts, ...(told.ways ?? [])];
}

function isSame(one: Way, other: Way): boolean {
  return one.kind === other.kind && plain(one) === plain(other);
}

function plain({ kind, value }: Way): string {
  if (kind === "phone") return value.replace(/\D/g, "").slice(-9);
  if (kind !== "link") return folded(value);
  return folded(value)
    .replace(/^https?:\/\/(www\.)?/, "")
    .replace(/\/+$/, "");
}
