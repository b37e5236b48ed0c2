import { one } from "../db/ask";
import { instant } from "../db/clock";
import { type Edit, transact } from "../db/edit";
import { type Fields, same } from "../db/record";
import { noteMergeToCheck } from "./merge_check";
import { isEmpty, type Picks, TooLongTogether, unitedFields } from "./merge_fields";
import { type Moved, movedBack, movedLinks } from "./merge_links";
import type { Day, Merge, Undo } from "./types";

const AT_ONCE = 1_000;
const LONGEST_BEFORE = 200_000;

/** What a merge did: enough to undo it here or on another device, and to see what was changed later. */
export type Before = { form: 1; kept: Fields; wrote: Fields; merged: Fields; moved: Moved; photo: boolean };

/** The older record is the one that stays, so that two devices that merge the same pair agree. */
export function keptOf(one: string, other: string): { keptId: string; mergedId: string } {
  return one < other ? { keptId: one, mergedId: other } : { keptId: other, mergedId: one };
}

/** One record of two, with everything of both. */
export async function mergePeople(pair: [string, string], picks: Picks, today: Day): Promise<Undo> {
  const { keptId, mergedId } = keptOf(...pair);
  const [kept, merged] = await Promise.all([one("people", keptId), one("people", mergedId)]);
  if (kept === null || merged === null) throw Object.assign(new Error("gone"), { code: "not_found" });
  const wrote = unitedFields(withoutSelf(kept, mergedId), withoutSelf(merged, keptId), picks);
  const { edits: links, moved } = await movedLinks(mergedId, keptId);
  const photo = await photoEdit(keptId, mergedId);
  const before: Before = {
    form: 1,
    kept: Object.fromEntries(Object.keys(wrote).map((name) => [name, kept[name] ?? null])),
    wrote,
    merged: ownFields(merged),
    moved,
    photo: photo.length > 0,
  };
  const text = JSON.stringify(before);
  if (text.length > LONGEST_BEFORE) throw new TooLongTogether();
  await inOne([
    // First, so that what a crash interrupts can be undone. With the merged one's id, two devices make one.
    {
      noun: "merges",
      id: mergedId,
      fields: {
        kept_id: keptId,
        merged_id: mergedId,
        merged_on: today,
        before: text,
        undone_on: null,
        deleted_at: null,
      },
    },
    ...links,
    ...photo,
    { noun: "people", id: keptId, fields: wrote },
    { noun: "people", id: mergedId, fields: { merged_into: keptId, deleted_at: instant() } },
  ]);
  await noteMergeToCheck({ keptId, kept: ownFields(kept), merged: ownFields(merged) });
  return async () => {
    await undoMerge(mergedId, today);
  };
}

/** Two again as they were. What was changed after the merge keeps the later words; answers how many did. */
export async function undoMerge(mergeId: string, today: Day): Promise<number> {
  const merge = (await one("merges", mergeId)) as Merge | null;
  if (merge === null || merge.undone_on) return 0;
  const { kept_id: keptId, merged_id: mergedId } = merge;
  const before = JSON.parse(merge.before ?? "{}") as Before;
  const kept = await one("people", keptId);
  const back: Fields = {};
  let later = 0;
  for (const [name, value] of Object.entries(before.kept)) {
    if (kept !== null && same(kept[name], before.wrote[name])) back[name] = value;
    else later += 1;
  }
  const links = await movedBack(keptId, mergedId, before.moved);
  await inOne([
    { noun: "people", id: mergedId, fields: { merged_into: null, deleted_at: null } },
    { noun: "people", id: keptId, fields: back },
    ...links.edits,
    ...(before.photo ? [{ noun: "photos", id: keptId, fields: { deleted_at: instant() } }] : []),
    { noun: "merges", id: mergeId, fields: { undone_on: today } },
  ]);
  return later + links.later;
}

// All at once for the owner; only a person with a thousand entries takes a second transaction.
async function inOne(edits: Edit[]): Promise<void> {
  for (let from = 0; from < edits.length; from += AT_ONCE) await transact(edits.slice(from, from + AT_ONCE));
}

async function photoEdit(keptId: string, mergedId: string): Promise<Edit[]> {
  const [kept, merged] = await Promise.all([one("photos", keptId), one("photos", mergedId)]);
  if (isEmpty(merged?.image) || !isEmpty(kept?.image)) return [];
  return [{ noun: "photos", id: keptId, fields: { image: merged?.image, deleted_at: null } }];
}

function withoutSelf(row: Fields, otherId: string): Fields {
  return row.introduced_by === otherId ? { ...row, introduced_by: null } : row;
}

function ownFields(row: Fields): Fields {
  const { id: _, pending: __, deleted_at: ___, merged_into: ____, ...fields } = row;
  return fields;
}
