import { many, referring } from "../db/ask";
import { instant } from "../db/clock";
import { type Edit, transact } from "../db/edit";
import { everyRow } from "../db/every";
import { nouns } from "../db/nouns";
import type { Fields, Row } from "../db/record";
import { pace } from "../takeout/pace";
import { printOf } from "../takeout/source_id";
import { type Before, withoutDeletion } from "./bring_part";
import { dropPlan } from "./bring_stock";
import { asImport } from "./later_shapes";
import type { Day, Import } from "./types";

export type TakenBack = { gone: number; stayed: number };
type Part = Import & { told: Before };

/** Takes back what a batch brought and nobody touched since. What was edited, or has something of its own by now, stays. */
export async function takeBack(batchId: string, today: Day): Promise<TakenBack> {
  await dropPlan(batchId);
  const parts = (await partsOf(batchId)).filter(({ undone_on }) => undone_on === null);
  const added = new Set(parts.flatMap(({ told }) => told.added.map(([noun, id]) => `${noun}|${id}`)));
  const named = await namedElsewhere(added);
  const sum = { gone: 0, stayed: 0 };
  for (const part of parts.reverse()) {
    const { edits, gone, stayed } = await partBack(part.told, named);
    await transact([...edits, { noun: "imports", id: part.id, fields: { undone_on: today } }]);
    sum.gone += gone;
    sum.stayed += stayed;
    await new Promise((resolve) => setTimeout(resolve));
  }
  return sum;
}

export async function partsOf(batchId: string): Promise<Part[]> {
  const rows = (await referring("imports", batchId)).map(asImport);
  return rows.sort((one, other) => one.part - other.part).map((row) => ({ ...row, told: toldBy(row) }));
}

export function toldBy({ before }: Import): Before {
  return JSON.parse(before ?? '{"form":1,"added":[],"filled":[]}') as Before;
}

async function partBack(
  { added, filled }: Before,
  named: ReadonlySet<string>,
): Promise<TakenBack & { edits: Edit[] }> {
  const rows = await rowsOf([...added, ...filled]);
  const edits: Edit[] = [];
  let stayed = 0;
  const prints = await Promise.all(
    added.map(([noun, id]) => printOf(ownFields(rows.get(`${noun}|${id}`) ?? { id, pending: false }))),
  );
  for (const [at, [noun, id, print]] of added.entries()) {
    if (!rows.has(`${noun}|${id}`)) continue;
    const isUntouched = prints[at] === print && !named.has(`${noun}|${id}`);
    if (isUntouched) edits.push({ noun, id, fields: { deleted_at: instant() } });
    else stayed += 1;
  }
  const gone = edits.length;
  for (const [noun, id, fields] of filled) {
    const row = rows.get(`${noun}|${id}`);
    const back = row ? await backOf(row, fields) : {};
    if (Object.keys(back).length > 0) edits.push({ noun, id, fields: back });
  }
  return { edits, gone, stayed };
}

async function backOf(row: Row, filled: Record<string, [unknown, string]>): Promise<Fields> {
  const back: Fields = {};
  for (const [name, [former, print]] of Object.entries(filled))
    if ((await printOf({ [name]: row[name] })) === print) back[name] = former;
  return back;
}

async function rowsOf(
  things: readonly (readonly [string, string, ...unknown[]])[],
): Promise<Map<string, Row>> {
  const found = new Map<string, Row>();
  for (const noun of new Set(things.map(([name]) => name))) {
    const ids = things.filter(([name]) => name === noun).map(([, id]) => id);
    for (const [id, row] of await many(noun, ids)) found.set(`${noun}|${id}`, row);
  }
  return found;
}

function ownFields({ id: _, pending: __, ...fields }: Row): Fields {
  return withoutDeletion(fields);
}

/** Whom something else names that did not come with the batch: they have become part of the notebook. */
async function namedElsewhere(added: ReadonlySet<string>): Promise<Set<string>> {
  const named = new Set<string>();
  const rest = pace();
  for (const [noun, { refs }] of Object.entries(nouns)) {
    if (!refs || noun === "imports") continue;
    for await (const { row } of everyRow(noun)) {
      if (!added.has(`${noun}|${row.id}`)) for (const ref of refs(row)) named.add(`people|${ref}`);
      await rest();
    }
  }
  return named;
}
