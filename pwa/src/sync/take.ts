import type { Dirty, Stored } from "../db/record";
import { sendWhole } from "../db/type_into";
import { type Change, isAhead, type Refused, type WireRow } from "./wire";

/** Notes in the record what the server answered to `change`. Answers whether anything became different. */
export function acknowledge(record: Stored, change: Change, refused: Refused[], era: number): boolean {
  let isChanged = false;
  for (const [name, stamp] of Object.entries(change.stamps)) {
    const dirty = record.dirty[name];
    // Only what is still as it was sent is acknowledged: an edit made meanwhile stays in the outbox.
    const answered = dirty?.stamp === stamp ? dirty : dirty?.before;
    if (dirty === undefined || answered?.stamp !== stamp) continue;
    const told = refused.find((one) => one.field === name || one.field === null);
    if (told && isAhead(told)) continue;
    if (told === undefined) settle(record, name, answered, era);
    if (answered === dirty.before) letGoOf(dirty, answered, told !== undefined);
    else if (told) dirty.refused = { code: told.code, why: told.why };
    else delete record.dirty[name];
    isChanged = true;
  }
  return isChanged;
}

// What was typed on a text that the server would not take was typed on what that one was typed on.
function letGoOf(dirty: Dirty, before: Dirty, wasRefused: boolean): void {
  delete dirty.before;
  if (!wasRefused) return;
  if (before.on === undefined) delete dirty.on;
  else dirty.on = before.on;
}

function settle(record: Stored, name: string, { value, stamp }: Dirty, era: number): void {
  record.base ??= { fields: {}, stamps: {}, rev: 0, era };
  if (stamp <= (record.base.stamps[name] ?? "")) return;
  record.base.fields[name] = value;
  record.base.stamps[name] = stamp;
}

/** The server is the only judge: its row is the base whole, fields unknown here included. */
export function take(record: Stored, { fields, stamps, rev }: WireRow, era: number): boolean {
  const { base } = record;
  if (base !== null && (base.era ?? 0) === era && rev < base.rev) return false;
  record.base = { fields, stamps, rev, era };
  for (const [name, dirty] of Object.entries(record.dirty)) {
    if (dirty.stamp === stamps[name]) delete record.dirty[name];
    else if (dirty.before?.stamp === stamps[name]) delete dirty.before;
  }
  return true;
}

/**
 * After everything was fetched anew: a row that did not come is gone from the server. With something unsent in it
 * it is sent again whole, under its old stamps, rather than lose words. Answers whether the record stays.
 */
export function outlive(record: Stored, era: number, offset: number | null): "kept" | "sent again" | "gone" {
  const { base, dirty } = record;
  if (base === null || (base.era ?? 0) === era) return "kept";
  if (Object.keys(dirty).length === 0) return "gone";
  sendWhole(record, offset);
  record.base = null;
  return "sent again";
}
