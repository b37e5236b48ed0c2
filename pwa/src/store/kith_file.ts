import { FILE_VERSION } from "./export_json";
import { canHold, KNOWN_FIELDS } from "./known_fields";

const MOST_BYTES = 400_000_000;
const MOST_ROWS = 300_000;
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export type FileRow = { noun: string; id: string; fields: Record<string, unknown> };
export type KithFile = {
  rows: FileRow[];
  /** What this Kith does not know and leaves out, as "noun" or "noun.field", with how often it is there. */
  unknown: Map<string, number>;
  /** Rows and values that are damaged. */
  damaged: number;
};

/** Nothing was changed; the words for `code` are in words/. */
export class CannotRestore extends Error {
  constructor(readonly code: "not_kith" | "newer" | "too_big" | "too_many_rows") {
    super(code);
  }
}

/** What a file holds that Kith once wrote: the whole, or one person's. */
export async function readKithFile(file: Blob): Promise<KithFile> {
  if (file.size > MOST_BYTES) throw new CannotRestore("too_big");
  const data = parsed(await file.text());
  if (!isObject(data) || !["kith", "kith-person"].includes(String(data.format)) || !isObject(data.nouns))
    throw new CannotRestore("not_kith");
  if (!Number.isInteger(data.version) || (data.version as number) > FILE_VERSION)
    throw new CannotRestore("newer");
  return new Reading().read(data.nouns);
}

class Reading {
  private readonly found: KithFile = { rows: [], unknown: new Map(), damaged: 0 };
  private readonly seen = new Set<string>();

  read(nouns: Record<string, unknown>): KithFile {
    for (const [noun, rows] of Object.entries(nouns)) {
      if (!Array.isArray(rows)) this.found.damaged += 1;
      else if (!Object.hasOwn(KNOWN_FIELDS, noun)) this.strange(noun, rows.length);
      else for (const row of rows) this.row(noun, row);
    }
    return this.found;
  }

  private row(noun: string, row: unknown): void {
    const isGood = isObject(row) && typeof row.id === "string" && ID.test(row.id);
    if (!isGood || this.seen.has(`${noun}|${row.id}`)) {
      this.found.damaged += 1;
      return;
    }
    if (this.found.rows.length === MOST_ROWS) throw new CannotRestore("too_many_rows");
    const { id, ...given } = row;
    this.seen.add(`${noun}|${id}`);
    this.found.rows.push({ noun, id: id as string, fields: this.fields(noun, given) });
  }

  private fields(noun: string, given: Record<string, unknown>): Record<string, unknown> {
    const fields: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(given)) {
      if (value == null) continue;
      if (!KNOWN_FIELDS[noun]?.includes(name)) this.strange(`${noun}.${name}`, 1);
      else if (!canHold(noun, name, value)) this.found.damaged += 1;
      else fields[name] = value;
    }
    return fields;
  }

  private strange(what: string, times: number): void {
    const { unknown } = this.found;
    if (times > 0) unknown.set(what, (unknown.get(what) ?? 0) + times);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
