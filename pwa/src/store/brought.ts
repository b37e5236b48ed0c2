import { inOrder } from "../db/ask";
import { instant } from "../db/clock";
import { transact } from "../db/edit";
import { toldBy } from "./brought_undo";
import { asImport } from "./later_shapes";
import type { Day } from "./types";

const DAYS = 30;
const NOUNS = ["people", "moments", "favors", "journal"] as const;
export type Counts = { [noun in (typeof NOUNS)[number]]: number } & { filled: number };
/** One file that came in, as a whole. */
export type Brought = { batchId: string; fileName: string; format: string; takenOn: Day; counts: Counts };

/** What came in during the last 30 days and was not taken back, the latest first. */
export async function broughtIn(today: Day): Promise<Brought[]> {
  const from = new Date(Date.parse(today) - DAYS * 86_400_000).toISOString().slice(0, 10);
  const batches = new Map<string, Brought>();
  for (const part of (await inOrder("imports", from)).map(asImport)) {
    if (part.undone_on !== null) continue;
    const { batch_id: batchId, file_name, format, taken_on: takenOn } = part;
    const batch = batches.get(batchId) ?? {
      batchId,
      fileName: file_name ?? "",
      format: format ?? "table",
      takenOn,
      counts: { people: 0, moments: 0, favors: 0, journal: 0, filled: 0 },
    };
    batches.set(batchId, batch);
    const { added, filled } = toldBy(part);
    for (const [noun] of added) if (isCounted(noun)) batch.counts[noun] += 1;
    batch.counts.filled += filled.length;
  }
  const orderOf = ({ takenOn, batchId }: Brought) => `${takenOn} ${batchId}`;
  return [...batches.values()].sort((one, other) => (orderOf(one) < orderOf(other) ? 1 : -1));
}

function isCounted(noun: string): noun is (typeof NOUNS)[number] {
  return (NOUNS as readonly string[]).includes(noun);
}

/** What cannot be taken back any more is forgotten here too: without an account no server does it. */
export async function forgetOldImports(today: Day): Promise<void> {
  const last = new Date(Date.parse(today) - (DAYS + 1) * 86_400_000).toISOString().slice(0, 10);
  const old = await inOrder("imports", undefined, last, 200);
  if (old.length > 0)
    await transact(old.map(({ id }) => ({ noun: "imports", id, fields: { deleted_at: instant() } })));
}
