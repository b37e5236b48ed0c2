import { many } from "../db/ask";
import { type Edit, transact } from "../db/edit";
import type { Fields, Row } from "../db/record";
import { holdingPeople } from "./people_index";
import { removalOf } from "./remove_people";
import type { Circle, Day, Undo } from "./types";

const CHUNK = 100;
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

/** With what is about nobody else, as when one of them is deleted. */
export function deleteMany(ids: string[], told?: Progress): Promise<Undo> {
  const gone = new Set(ids);
  return inBounds(ids, (some) => removalOf(some, gone), told);
}

function changeMany(ids: string[], change: Change, told?: Progress): Promise<Undo> {
  const editsFor = async (some: string[]) => {
    const rows = await many("people", some);
    return [...rows.values()].map((row) => ({ noun: "people", id: row.id, fields: change(row) }));
  };
  return inBounds(ids, editsFor, told);
}

/** Ordinary edits in bounded transactions: all of them or, when the device refuses one, none. */
async function inBounds(
  ids: string[],
  editsFor: (ids: string[]) => Promise<Edit[]>,
  told: Progress = () => {},
): Promise<Undo> {
  const inverse: Edit[][] = [];
  const takeBack = () =>
    holdingPeople(async () => {
      for (let at = inverse.length - 1; at >= 0; at--) {
        await transact(inverse[at] ?? []);
        told(ids.length - at * CHUNK, ids.length);
        await breathe();
      }
    });
  const doAll = async () => {
    for (let from = 0; from < ids.length; from += CHUNK) {
      inverse.push(await transact(await editsFor(ids.slice(from, from + CHUNK))));
      told(Math.min(from + CHUNK, ids.length), ids.length);
      await breathe();
    }
  };
  try {
    await holdingPeople(doAll);
  } catch (error) {
    await takeBack();
    throw error;
  }
  return takeBack;
}

function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
