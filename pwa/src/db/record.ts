export type Fields = Record<string, unknown>;
/** What the server last said; `era` counts how often this device had to fetch everything again. */
export type Base = { fields: Fields; stamps: Record<string, string>; rev: number; era?: number };

/** A field typed here and not yet acknowledged; together these are the outbox. */
export type Dirty = {
  value: unknown;
  stamp: string;
  /** The server offset known when it was stamped; null before the first contact. */
  offset: number | null;
  /** Long texts: the stamp of what it was typed on, "" where nothing was; a former Kith did not note it. */
  on?: string;
  /** The text that was on its way when this one was typed on it: it goes first, so that both can be merged. */
  before?: Dirty;
  /** Milliseconds of the latest it was typed over that the server may know: it stays later, whatever the clock was. */
  after?: number;
  sent?: true;
  /** More than one request has carried this stamp. */
  again?: true;
  refused?: { code: string; why: string };
};

export type Stored = {
  noun: string;
  id: string;
  base: Base | null;
  dirty: Record<string, Dirty>;
  pending?: 1;
  refs?: string[];
  sort?: [string, string];
  todo?: string;
};

export type Row = Fields & { id: string; pending: boolean };

export function fieldsOf(record: Stored): Fields {
  const fields: Fields = { ...record.base?.fields };
  for (const [name, { value }] of Object.entries(record.dirty)) fields[name] = value;
  return fields;
}

export function rowOf(record: Stored): Row {
  return { ...fieldsOf(record), id: record.id, pending: record.pending === 1 };
}

export function isLive(fields: Fields): boolean {
  return fields.deleted_at == null;
}

export function same(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}
