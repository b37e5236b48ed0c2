import { type Clock, instant, msOf, stampOf, tick } from "./clock";
import { isMergeable } from "./mergeable";
import { type Dirty, type Fields, fieldsOf, isLive, type Stored, same } from "./record";

/** `on`: the stamps of long texts as they were shown when the typing began. */
export type Typed = { fields: Fields; on?: Record<string, string> };

/** Types these fields into the record. Answers with the fields that would restore what was, or null for no change. */
export function typeInto(
  record: Stored,
  { fields, on = {} }: Typed,
  before: Fields,
  clock: Clock,
  device: string,
): Fields | null {
  const born = record.base === null && Object.keys(record.dirty).length === 0;
  const former: Fields = {};
  for (const [name, given] of Object.entries(fields)) {
    if (given === undefined || same(before[name], given)) continue;
    former[name] = before[name] ?? null;
    record.dirty[name] = dirtied(record, name, wellFormed(given), clock, device, on[name]);
  }
  if (Object.keys(former).length === 0) return null;
  if (!isLive(before) && isLive(fieldsOf(record))) sendWhole(record, clock.offset);
  return born ? { deleted_at: instant() } : former;
}

/** The server may have forgotten a row that was deleted long ago. Where it has not, the old stamps are known to it. */
export function sendWhole({ base, dirty }: Stored, offset: number | null): void {
  for (const [name, value] of Object.entries(base?.fields ?? {}))
    dirty[name] ??= { value, stamp: base?.stamps[name] ?? "", offset, sent: true };
}

// Later than everything known about this field, whatever the clock says.
function dirtied(
  record: Stored,
  name: string,
  value: unknown,
  clock: Clock,
  device: string,
  shown: string | undefined,
): Dirty {
  const waiting = record.dirty[name];
  const replaced = waiting?.sent ? msOf(waiting.stamp) : (waiting?.after ?? 0);
  const after = Math.max(replaced, msOf(record.base?.stamps[name]));
  const stamp = stampOf(tick(clock, after), device);
  const origin = isMergeable(record.noun, name) ? originOf(record, name, waiting, shown) : {};
  return { value, stamp, offset: clock.offset, ...(after > 0 && { after }), ...origin };
}

/** What a long text is typed on: what the server said last, or what is on its way there. */
function originOf(
  record: Stored,
  name: string,
  waiting: Dirty | undefined,
  shown: string | undefined,
): Pick<Dirty, "on" | "before"> {
  if (waiting === undefined) return { on: shown ?? record.base?.stamps[name] ?? "" };
  if (waiting.sent && !waiting.refused) return { on: waiting.stamp, before: waiting };
  const { on, before } = waiting;
  return { ...(on === undefined ? {} : { on }), ...(before && { before }) };
}

// Half an emoji cannot be stored as UTF-8, nor U+0000 in PostgreSQL; neither must poison a page of changes.
function wellFormed(value: unknown): unknown {
  if (typeof value !== "string" || typeof value.toWellFormed !== "function") return value;
  return value.toWellFormed().replaceAll("\0", "");
}
