import { inOrder, one } from "../db/ask";
import { type Edit, transact } from "../db/edit";
import { reading } from "../db/open";
import { type Fields, rowOf, same } from "../db/record";
import { checkMerges } from "./merge_check";
import { unitedFields } from "./merge_fields";
import { bothMoved, movedLinks } from "./merge_links";
import type { Before } from "./merge_people";
import type { Merge } from "./types";

/** After a pull: what another device has written to a record merged meanwhile goes where its person is now. */
export async function healMerges(): Promise<void> {
  await checkMerges();
  for (const row of await inOrder("merges")) {
    const merge = row as unknown as Merge;
    if (!merge.undone_on) await heal(merge);
  }
}

async function heal({ id, kept_id: keptId, merged_id: mergedId, before: text }: Merge): Promise<void> {
  const before = JSON.parse(text ?? "null") as Before | null;
  if (before === null) return;
  const { edits, moved } = await movedLinks(mergedId, keptId);
  const [kept, merged] = await Promise.all([one("people", keptId), whateverIs(mergedId)]);
  const news = merged === null ? {} : changedSince(before.merged, merged);
  const patch = kept === null ? {} : unitedFields(kept, news);
  if (edits.length === 0 && Object.keys(news).length === 0) return;
  const now: Before = {
    ...before,
    kept: { ...former(kept ?? {}, patch), ...before.kept },
    wrote: { ...before.wrote, ...patch },
    merged: { ...before.merged, ...news },
    moved: bothMoved(before.moved, moved),
  };
  const all: Edit[] = [...edits, { noun: "merges", id, fields: { before: JSON.stringify(now) } }];
  if (Object.keys(patch).length > 0) all.push({ noun: "people", id: keptId, fields: patch });
  await transact(all);
}

// A merged record is deleted, and still has its words.
async function whateverIs(id: string): Promise<Fields | null> {
  const record = await reading((tx) => tx.objectStore("records").get(["people", id]));
  return record ? rowOf(record) : null;
}

const NOT_WORDS = new Set(["id", "pending", "deleted_at", "merged_into"]);

function changedSince(then: Fields, now: Fields): Fields {
  return Object.fromEntries(
    Object.entries(now).filter(([name, value]) => !NOT_WORDS.has(name) && !same(then[name], value)),
  );
}

function former(kept: Fields, patch: Fields): Fields {
  return Object.fromEntries(Object.keys(patch).map((name) => [name, kept[name] ?? null]));
}
