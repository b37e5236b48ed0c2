import { longTexts } from "./mergeable";
import { reading } from "./open";
import { fieldsOf, isLive, type Row, rowOf, type Stored } from "./record";

/** The stamps of a row's long texts, by field. */
export type Seen = Record<string, string>;

/** A row and its long texts' stamps as they are shown now, for an edit that begins here and may be saved much later. */
export function oneSeen(noun: string, id: string): Promise<(Row & { seen: Seen }) | null> {
  return reading(async (tx) => {
    const record = await tx.objectStore("records").get([noun, id]);
    return record !== undefined && isLive(fieldsOf(record))
      ? { ...rowOf(record), seen: seenOf(record) }
      : null;
  });
}

function seenOf({ noun, base, dirty }: Stored): Seen {
  const stampOf = (name: string) => dirty[name]?.stamp ?? base?.stamps[name] ?? "";
  return Object.fromEntries(longTexts(noun).map((name) => [name, stampOf(name)]));
}
