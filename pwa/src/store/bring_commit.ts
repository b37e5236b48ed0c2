import { newId } from "../db/ids";
import { pace } from "../takeout/pace";
import { stepOf, type Work } from "./bring_edits";
import { goOn } from "./bring_on";
import { type Choices, planOf } from "./bring_plan";
import type { WasRead } from "./bring_read";
import { type Chunk, type Head, keepPlan, keptHead } from "./bring_stock";
import { takeBack } from "./brought_undo";
import { Stopped } from "./in_chunks";
import { keepStorage } from "./keep_storage";
import type { Day, Undo } from "./types";

export type Imported = { added: number; updated: number; undo: Undo };
/** How a picture becomes small enough to travel; null for what is no picture. */
export type Shrink = (jpeg: string) => Promise<string | null>;
type How = {
  choices: Choices;
  today: Day;
  shrink?: Shrink;
  onProgress?: (done: number, total: number) => void;
};

const MOST_WORKS = 200;
/** Of what would have to be kept for undoing, and of what goes into one transaction. */
const MOST_LETTERS = 150_000;
const MOST_BYTES = 2_000_000;

let before: Promise<unknown> = Promise.resolve();

/** Carries the file out against what is here at this moment: what was typed since the preview stays. */
export function commitImport(was: WasRead, how: How): Promise<Imported> {
  // One after another, so that a double tap finds the people of the first.
  const turn = before.then(() => commit(was, how));
  before = turn.catch(() => {});
  return turn;
}

async function commit(was: WasRead, { choices, today, shrink, onProgress }: How): Promise<Imported> {
  void keepStorage();
  await goOn(onProgress);
  const { rows, here } = await planOf(was.read, choices, today);
  const chunks = new Chunks();
  const rest = pace();
  for (const row of rows) {
    const step = stepOf(await withPhoto(row, shrink), here, today);
    if (step) chunks.add(step.works, row.what === "add");
    await rest();
  }
  const { fileName, format } = was;
  const head = { batchId: newId(), fileName, format, takenOn: today, next: 0, done: 0, added: 0, updated: 0 };
  const total = chunks.list.reduce((sum, { rows: n }) => sum + n, 0);
  if (total > 0) await keepPlan({ ...head, chunks: chunks.list.length, total }, chunks.list);
  const done = await carriedOut(onProgress);
  const undo = async () => void (await takeBack(head.batchId, today));
  return { added: done?.added ?? 0, updated: done?.updated ?? 0, undo };
}

async function carriedOut(onProgress: How["onProgress"]): Promise<Head | null> {
  try {
    return await goOn(onProgress);
  } catch (error) {
    const head = await keptHead().catch(() => undefined);
    // The rest goes on at the next start.
    throw head ? new Stopped("import_stopped", head, error) : error;
  }
}

type Row = Parameters<typeof stepOf>[0];

async function withPhoto(row: Row, shrink: Shrink | undefined): Promise<Row> {
  if (!shrink) return row;
  if (row.what === "update" && row.photo) return { ...row, photo: await smallOr(shrink, row.photo) };
  if (row.what !== "add" || row.make !== "person" || !row.person.photo) return row;
  return { ...row, person: { ...row.person, photo: await smallOr(shrink, row.person.photo) } };
}

/** A picture that is none costs nobody their name. */
async function smallOr(shrink: Shrink, jpeg: string): Promise<string | null> {
  try {
    return await shrink(jpeg);
  } catch {
    return null;
  }
}

/** Bounded pieces of work, each of which goes into one transaction and can be taken back from one row. */
class Chunks {
  readonly list: Chunk[] = [];
  private letters = 0;
  private bytes = 0;

  add(works: Work[], isNew: boolean): void {
    const letters = works.reduce(
      (sum, { former }) => sum + 150 + (former ? JSON.stringify(former).length : 0),
      0,
    );
    const bytes = works.reduce(
      (sum, { noun, fields }) => sum + (noun === "photos" ? String(fields.image).length : 500),
      0,
    );
    const last = this.list.at(-1);
    const fits =
      last &&
      last.works.length + works.length <= MOST_WORKS &&
      this.letters + letters <= MOST_LETTERS &&
      this.bytes + bytes <= MOST_BYTES;
    const chunk = fits ? last : { works: [], rows: 0, added: 0, updated: 0 };
    if (!fits) this.list.push(chunk);
    this.letters = fits ? this.letters + letters : letters;
    this.bytes = fits ? this.bytes + bytes : bytes;
    chunk.works.push(...works);
    chunk.rows += 1;
    chunk[isNew ? "added" : "updated"] += 1;
  }
}
