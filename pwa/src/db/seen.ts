import { reading } from "./open";

/** The stamp of a text as it is shown now, for an edit that begins here and may be saved much later. */
export function seenStamp(noun: string, id: string, field: string): Promise<string> {
  return reading(async (tx) => {
    const record = await tx.objectStore("records").get([noun, id]);
    return record?.dirty[field]?.stamp ?? record?.base?.stamps[field] ?? "";
  });
}
