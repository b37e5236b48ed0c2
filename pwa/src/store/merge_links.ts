import type { Edit } from "../db/edit";
import { type ReadTx, reading } from "../db/open";
import { type Row, rowOf } from "../db/record";

/** Which fields of a noun name people. */
const NAMES = {
  moments: ["person_ids"],
  journal: ["person_ids"],
  purposes: ["person_ids"],
  favors: ["person_id"],
  thanks: ["person_id"],
  promises: ["person_id"],
  asks: ["person_id"],
  introductions: ["a_id", "b_id"],
  milestones: ["person_id"],
  follow_ups: ["person_id"],
  kind_words: ["person_id"],
  reviews: ["person_ids"],
  review_answers: ["person_id"],
  dormant_answers: ["person_id"],
  people: ["introduced_by"],
  merges: ["kept_id"],
} as const;
type Noun = keyof typeof NAMES;
const NOUNS = Object.keys(NAMES) as Noun[];

/** Rows that named the merged person: an id, or with the place in the list where both were named or among the fields. */
export type Moved = Partial<Record<Noun, (string | [string, number])[]>>;

/** Edits that make everything naming `from` name `to`, and how to find these rows again. */
export async function movedLinks(from: string, to: string): Promise<{ edits: Edit[]; moved: Moved }> {
  const edits: Edit[] = [];
  const moved: Moved = {};
  const rows = await reading((tx) => Promise.all(NOUNS.map((noun) => naming(tx, noun, from))));
  for (const [at, noun] of NOUNS.entries()) {
    for (const row of rows[at] ?? []) {
      const names: readonly string[] = NAMES[noun];
      const field = names.find((each) => row[each] === from) ?? NAMES[noun][0];
      const value = row[field];
      if (Array.isArray(value)) {
        const place = value.indexOf(from);
        if (place < 0) continue;
        const both = value.includes(to);
        const list = both ? value.filter((id) => id !== from) : value.with(place, to);
        edits.push({ noun, id: row.id, fields: { [field]: list } });
        note(moved, noun, both ? [row.id, place] : row.id);
      } else if (value === from && !(noun === "people" && row.id === to)) {
        edits.push({ noun, id: row.id, fields: { [field]: to } });
        note(moved, noun, names.length > 1 ? [row.id, names.indexOf(field)] : row.id);
      }
    }
  }
  return { edits, moved };
}

/** The edits back; a row that names others by now keeps what was said later, and is counted. */
export async function movedBack(
  from: string,
  to: string,
  moved: Moved,
): Promise<{ edits: Edit[]; later: number }> {
  const edits: Edit[] = [];
  let later = 0;
  for (const noun of NOUNS) {
    for (const entry of moved[noun] ?? []) {
      const [id, place] = Array.isArray(entry) ? entry : [entry, null];
      const row = await reading(async (tx) => {
        const record = await tx.objectStore("records").get([noun, id]);
        return record && rowOf(record);
      });
      const names: readonly string[] = NAMES[noun];
      const field = names[names.length > 1 ? (place ?? 0) : 0] ?? names[0] ?? "";
      const value = row && backIn(row[field], from, to, place);
      if (value === undefined) later += 1;
      else edits.push({ noun, id, fields: { [field]: value } });
    }
  }
  return { edits, later };
}

function backIn(value: unknown, from: string, to: string, place: number | null): unknown {
  if (!Array.isArray(value)) return value === from ? to : undefined;
  const at = value.indexOf(from);
  if (at < 0 || value.includes(to)) return undefined;
  return place === null ? value.with(at, to) : value.toSpliced(place, 0, to);
}

async function naming(tx: ReadTx, noun: Noun, id: string): Promise<Row[]> {
  const rows = await tx.objectStore("records").index("refs").getAll(`${noun}|${id}`);
  return rows.map(rowOf);
}

function note(moved: Moved, noun: Noun, entry: string | [string, number]): void {
  const list = moved[noun] ?? [];
  list.push(entry);
  moved[noun] = list;
}

export function bothMoved(one: Moved, other: Moved): Moved {
  const both: Moved = { ...one };
  for (const noun of NOUNS) for (const entry of other[noun] ?? []) note(both, noun, entry);
  return both;
}
