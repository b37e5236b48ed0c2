import type { Found } from "../ways_in/found";
import { sameWay } from "./known_people";
import type { Patch, Person, PersonFields, Way, WayKind } from "./types";

const MOST_WAYS = 20;
const MOST_NAMES = 10;
const MOST_TAGS = 50;
const MOST_NOTES = 20_000;
const FIRSTS: WayKind[] = ["email", "phone", "link", "address"];

/** What the new card adds to the old record: gaps are filled, other ways stand beside the first, notes below. */
export function fillIn(person: Person, found: Found): Patch<PersonFields> {
  const patch: Patch<PersonFields> = {};
  for (const field of ["company", "role"] as const)
    if (!person[field] && found[field]) patch[field] = found[field];
  const ways = [...person.ways];
  for (const way of waysOf(found)) {
    if (isKnown(person, ways, patch, way)) continue;
    if (!person[way.kind] && !patch[way.kind]) patch[way.kind] = way.value;
    else if (ways.length < MOST_WAYS) ways.push(way);
  }
  if (ways.length > person.ways.length) patch.ways = ways;
  const names = joined(person.other_names, [found.name, ...found.other_names], MOST_NAMES).filter(
    (name) => name !== person.name,
  );
  if (names.length > person.other_names.length && !found.nameIsGuess) patch.other_names = names;
  const tags = joined(person.tags, found.tags, MOST_TAGS);
  if (tags.length > person.tags.length) patch.tags = tags;
  const notes = notesOf(person, found);
  if (notes !== (person.notes ?? "")) patch.notes = notes;
  return patch;
}

function waysOf(found: Found): Way[] {
  const firsts = FIRSTS.flatMap((kind) => {
    const value = found[kind];
    return value ? [{ kind, label: "", value }] : [];
  });
  return [...firsts, ...found.ways];
}

function isKnown(person: Person, ways: Way[], patch: Patch<PersonFields>, { kind, value }: Way): boolean {
  const known = [
    person[kind],
    patch[kind],
    ...ways.filter((way) => way.kind === kind).map((way) => way.value),
  ];
  return known.some((other) => other && sameWay(kind, other, value));
}

function joined(held: string[], news: string[], most: number): string[] {
  return [...new Set([...held, ...news.filter(Boolean)])].slice(0, Math.max(most, held.length));
}

// Another company or role may be older or newer than the one that stands: it is kept as words, to be decided.
function notesOf(person: Person, { company, role, notes }: Found): string {
  const differs = (field: string | null, held: string | null) => field && held && field !== held;
  const work = differs(company, person.company) || differs(role, person.role);
  const other = work ? [role, company].filter(Boolean).join(", ") : "";
  const before = person.notes ?? "";
  const news = [other, notes ?? ""].filter((line) => line && !before.includes(line));
  const both = [before, ...news].filter(Boolean).join("\n");
  return both.length <= MOST_NOTES ? both : before;
}
