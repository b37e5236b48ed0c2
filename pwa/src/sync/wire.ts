import type { Fields } from "../db/record";

type Fielded = { noun: string; id: string; fields: Fields; stamps: Record<string, string> };
/** `bases`: for long texts, the stamp of what each was typed on, so that the server can merge. */
export type Change = Fielded & { bases?: Record<string, string> };
export type WireRow = Fielded & { rev: number };
export type Refused = { noun: string; id: string; field: string | null; code: string; why: string };
/** Stamped by a clock that has since been put right: nothing to be told, it is stamped and sent again. */
export const isAhead = ({ code }: Refused): boolean => code === "ahead";
export type Request = {
  device: string;
  client_now: string;
  schema: 1;
  cursor: number;
  /** The purges this device knows of since it last began at 0: only a later one makes it begin again. */
  purged?: number;
  /** This device keeps the server's time: while it is a minute off, nothing of it is to be taken. */
  corrected?: true;
  changes: Change[];
};
export type Answer = {
  rows: WireRow[];
  refused: Refused[];
  cursor: number;
  more: boolean;
  now: string;
  purged?: number;
};
/** Who asked, from where, and in which era: an answer from before either ended is not applied. */
export type Asked = { device: string; era: number; cursor: number };

export const PAGE_ROWS = 500;
export const PAGE_BYTES = 900_000;
