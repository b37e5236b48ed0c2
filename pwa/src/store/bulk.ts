import { many } from "../db/ask";
import { instant } from "../db/clock";
import { type Edit, transact } from "../db/edit";
import type { Fields, Row } from "../db/record";
import type { Circle, Day, Undo } from "./types";

const CHUNK = 200;
const MOST_TAGS = 50;

export type Progress = (done: number, total: number) => void;
type Change = (row: Row) => Fields;

export function tagMany(ids: string[], add: string[], remove: string[], told?: Progress): Promise<Undo> {
  return changeMany(
    ids,
    (row) => {
      const tags = (row.tags as string[] | null) ?? [];
      const kept = tags.filter((tag) => !remove.includes(tag));
      return { tags: [...new Set([...kept, ...add])].slice(0, MOST_TAGS) };
    },
    told,
  );
}

export function circleMany(ids: string[], circle: Circle | null, today: Day, told?: Progress): Promise<Undo> {
  return changeMany(
    ids,
    (row) => ((row.circle ?? null) === circle ? {} : { circle, cadence_set_on: today }),
    told,
  );
}

export function deleteMany(ids: string[], told?: Progress): Promise<Undo> {
  const now = instant();
  return changeMany(ids, () => ({ deleted_at: now }), told);
}

/** Ordinary edits in bounded transactions: all of them or, when the device refuses one, none. */
async function changeMany(ids: string[], change: Change, told: Progress = () => {}): Promise<Undo> {
  const inverse: Edit[][] = [];
  const takeBack = async () => {
    for (const edits of inverse.toReversed()) {
      await transact(edits);
      await breathe();
    }
  };
  try {
    for (let from = 0; from < ids.length; from += CHUNK) {
      const rows = await many("people", ids.slice(from, from + CHUNK));
      const edits = [...rows.values()].map((row) => ({ noun: "people", id: row.id, fields: change(row) }));
      inverse.push(await transact(edits));
      told(Math.min(from + CHUNK, ids.length), ids.length);
      await breathe();
    }
  } catch (error) {
    await takeBack();
    throw error;
  }
  return takeBack;
}

function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
