import { everyRecord } from "../db/every";
import { forgetRecords, type Key } from "../db/forget_records";
import { type Fields, fieldsOf } from "../db/record";
import { call } from "../net/call";
import { account } from "./account_state";
import { syncNow } from "./sync_state";

/** As many as the server takes at once. */
const MOST = 500;

/** All that is about this person and nobody else goes for good: on the server, here, and from every device that syncs.
 *  Nothing goes when the server cannot be asked. */
export async function erasePerson(id: string): Promise<void> {
  const records = await everythingAbout(id);
  if (account.value.state !== "none") await eraseOnServer(records);
  await forgetRecords(records);
}

async function eraseOnServer(records: Key[]): Promise<void> {
  // What is on its way would otherwise arrive after the erasure, and bring a part of it back.
  await syncNow();
  for (let from = 0; from < records.length; from += MOST) {
    await call("/api/erasures", { body: { records: records.slice(from, from + MOST) } });
  }
}

// What was deleted before is not indexed by whom it was about, so every record is looked at. The person comes last:
// broken off before, the page is still there to try again from.
async function everythingAbout(id: string): Promise<Key[]> {
  const gone = new Set([id]);
  for await (const record of everyRecord("people")) {
    if (fieldsOf(record).merged_into === id) gone.add(record.id);
  }
  const about: Key[] = [];
  for await (const record of everyRecord()) {
    const { noun, id: recordId } = record;
    if (noun !== "people" && isAbout(noun, recordId, fieldsOf(record), gone))
      about.push({ noun, id: recordId });
  }
  return [...about, ...[...gone].reverse().map((one) => ({ noun: "people", id: one }))];
}

const ABOUT_ONE = ["person_id", "a_id", "b_id", "kept_id", "merged_id"];

function isAbout(noun: string, id: string, fields: Fields, gone: Set<string>): boolean {
  if (noun === "photos") return gone.has(id);
  if (noun === "moments") return ((fields.person_ids as string[] | null) ?? []).every((one) => gone.has(one));
  return ABOUT_ONE.some((field) => gone.has(String(fields[field])));
}
