import { type Kept, type Sent, TestServer } from "./server";

const MERGER = "00000000-0000-7000-8000-00000000000a";

/** Puts two versions of a text together when it knows what both were typed on. */
export class MergingServer extends TestServer {
  /** Every text ever taken, by record, field and stamp. */
  history = new Map<string, string>();

  override purge(noun: string, id: string): void {
    super.purge(noun, id);
    for (const key of this.history.keys()) if (key.startsWith(`${noun}|${id}|`)) this.history.delete(key);
  }

  protected override write(row: Kept, change: Sent, name: string, shift: number): boolean {
    const { [name]: standingStamp = "" } = row.stamps;
    const { [name]: stamp = "" } = change.stamps;
    const key = (at: string) => `${row.noun}|${row.id}|${name}|${at}`;
    if (this.history.has(key(stamp))) return false;
    const standing = String(row.fields[name] ?? "");
    const incoming = String(change.fields[name] ?? "");
    this.history.set(key(stamp), incoming);
    const base = change.bases?.[name];
    const ancestor = base === "" ? "" : this.history.get(key(base ?? "unknown"));
    if (base === undefined || base === standingStamp || standingStamp === "" || ancestor === undefined)
      return super.write(row, change, name, shift);
    const merged = mergedOf(ancestor, standing, incoming);
    const later = standingStamp > stamp ? standingStamp : stamp;
    row.fields[name] = merged;
    row.stamps[name] = `${String(Number(later.slice(0, 15)) + 1).padStart(15, "0")}-${MERGER}`;
    this.history.set(key(row.stamps[name]), merged);
    return true;
  }
}

/** Each side as one stretch of words replaced in the ancestor; where both changed the same stretch, both stay. */
function mergedOf(ancestor: string, standing: string, incoming: string): string {
  if (standing === incoming) return standing;
  const words = ancestor.split(" ");
  const [one, other] = [standing, incoming].map((text) => stretchOf(words, text.split(" ")));
  if (one === undefined || other === undefined) return standing;
  const [first, second] = one.from <= other.from ? [one, other] : [other, one];
  if (
    first.to > second.from ||
    (first.to === second.from && first.from === second.from && first.to < words.length)
  )
    return `${standing}\n${incoming}`;
  return [
    ...words.slice(0, first.from),
    ...first.put,
    ...words.slice(first.to, second.from),
    ...second.put,
    ...words.slice(second.to),
  ].join(" ");
}

function stretchOf(old: string[], now: string[]): { from: number; to: number; put: string[] } {
  let from = 0;
  while (from < old.length && from < now.length && old[from] === now[from]) from += 1;
  let end = 0;
  while (end < old.length - from && end < now.length - from && old.at(-1 - end) === now.at(-1 - end))
    end += 1;
  return { from, to: old.length - end, put: now.slice(from, now.length - end) };
}
