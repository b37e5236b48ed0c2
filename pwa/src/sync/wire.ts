import type { Fields } from "../db/record";

export type Change = { noun: string; id: string; fields: Fields; stamps: Record<string, string> };
export type WireRow = Change & { rev: number };
export type Refused = { noun: string; id: string; field: string | null; code: string; why: string };
export type Request = {
  device: string;
  client_now: string;
  schema: 1;
  cursor: number;
  changes: Change[];
};
export type Answer = { rows: WireRow[]; refused: Refused[]; cursor: number; more: boolean; now: string };

export const PAGE_ROWS = 500;
export const PAGE_BYTES = 900_000;
