import { nouns } from "./nouns";
import { type Fields, fieldsOf, isLive, type Stored } from "./record";

type Truth = Pick<Stored, "noun" | "id" | "base" | "dirty">;

/** The record as stored: the truth, and beside it the properties its indexes are made of. */
export function derived({ noun, id, base, dirty }: Truth): Stored {
  const record: Stored = { noun, id, base, dirty };
  if (Object.keys(dirty).length > 0) record.pending = 1;
  const fields = fieldsOf(record);
  if (isLive(fields)) addIndexes(record, fields);
  return record;
}

function addIndexes(record: Stored, fields: Fields): void {
  const rule = nouns[record.noun];
  const sort = rule?.sort?.(fields) ?? null;
  if (sort !== null) record.sort = [record.noun, sort];
  if (rule?.todo?.(fields)) record.todo = record.noun;
  const refs = (rule?.refs?.(fields) ?? []).filter((ref) => typeof ref === "string");
  if (refs.length > 0) record.refs = [...new Set(refs)].map((ref) => `${record.noun}|${ref}`);
}

export function touchedBy(noun: string, id: string, fields: Fields): string[] {
  return nouns[noun]?.touches?.(id, fields) ?? [];
}
