import { many } from "../db/ask";
import type { Edit } from "../db/edit";
import { type Fields, same } from "../db/record";
import { printOf, sourceId } from "../takeout/source_id";
import type { Work } from "./bring_edits";
import type { Head } from "./bring_stock";
import { birth } from "./verbs";

/** What a part did: enough to take it back here or on another device, and to see what was changed since.
 *  `added`: noun, id, print of the fields. `filled`: noun, id, and of each field what it held and the print of what came. */
export type Before = {
  form: 1;
  added: [string, string, string][];
  filled: [string, string, Record<string, [unknown, string]>][];
};

export function partId({ batchId }: Pick<Head, "batchId">, part: number): Promise<string> {
  return sourceId(`import ${batchId} ${part}`);
}

/** The edits of one part, with the row that tells of them. What was typed since the plan stays as it is. */
export async function partEdits(head: Head, works: Work[]): Promise<Edit[]> {
  const filling = works.filter(({ former }) => former);
  const people = await many(
    "people",
    filling.map(({ id }) => id),
  );
  const before: Before = { form: 1, added: [], filled: [] };
  const edits: Edit[] = [];
  const noted: Promise<unknown>[] = [];
  for (const { former, ...edit } of works) {
    const { noun, id } = edit;
    const fields = former ? stillGaps(edit.fields, former, people.get(id)) : edit.fields;
    if (Object.keys(fields).length === 0) continue;
    edits.push({ ...edit, fields });
    noted.push(former ? noteFilled(before, noun, id, fields, former) : noteAdded(before, noun, id, fields));
  }
  // Together: one after the other, each print would wait for a turn of its own.
  await Promise.all(noted);
  return [...edits, await partRow(head, before)];
}

async function noteAdded({ added }: Before, noun: string, id: string, fields: Fields): Promise<void> {
  added.push([noun, id, await printOf(withoutDeletion(fields))]);
}

async function noteFilled(
  { filled }: Before,
  noun: string,
  id: string,
  fields: Fields,
  former: Fields,
): Promise<void> {
  filled.push([noun, id, await printsOf(fields, former)]);
}

async function partRow(head: Head, before: Before): Promise<Edit> {
  const fields = {
    batch_id: head.batchId,
    part: head.next,
    format: head.format,
    file_name: head.fileName.slice(0, 300) || null,
    taken_on: head.takenOn,
    before: JSON.stringify(before),
  };
  return birth("imports", fields, await partId(head, head.next));
}

function stillGaps(fields: Fields, former: Fields, row: Fields | undefined): Fields {
  if (row === undefined) return {};
  const names = Object.keys(fields).filter((name) => isSame(row[name], former[name]));
  return Object.fromEntries(names.map((name) => [name, fields[name]]));
}

function isSame(one: unknown, other: unknown): boolean {
  const plain = (value: unknown) => (Array.isArray(value) && value.length === 0 ? null : value || null);
  return same(plain(one), plain(other));
}

async function printsOf(fields: Fields, former: Fields): Promise<Record<string, [unknown, string]>> {
  const prints = Object.keys(fields).map(async (name) => {
    return [name, [former[name] ?? null, await printOf({ [name]: fields[name] })]] as const;
  });
  return Object.fromEntries(await Promise.all(prints)) as Record<string, [unknown, string]>;
}

export function withoutDeletion({ deleted_at: _, ...fields }: Fields): Fields {
  return fields;
}
