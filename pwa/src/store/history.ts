import { one } from "../db/ask";
import { instant, msOf } from "../db/clock";
import { same } from "../db/record";
import { CallError, call } from "../net/call";
import { account } from "./account_state";
import type { Undo } from "./types";
import { editing } from "./verbs";

export type Version = {
  field: string;
  value: unknown;
  writtenAt: string;
  /** This device, another one by its name, the server that put two texts together, or unknown by now. */
  by: { is: "here" | "merged" | "unknown" } | { is: "device"; name: string };
};
/** What is in the way, in a word the screen has a sentence for. */
export type NoHistory = "no_account" | "signed_out" | "offline";

type Kept = { field: string; stamp: string; value: unknown; replaced_at: string };
type Answer = { values: Kept[]; next?: number | null };
type Devices = { devices: { id: string; name: string }[] };

const MOST = 200;
const MERGER = "00000000-0000-7000-8000-00000000000a";

/** What stood here before, the newest first; kept by the account for 30 days. */
export async function earlierVersions(noun: string, id: string): Promise<Version[] | NoHistory> {
  if (account.value.state !== "in") return account.value.state === "none" ? "no_account" : "signed_out";
  try {
    const [values, names] = await Promise.all([keptOf(noun, id), deviceNames()]);
    return values.map(({ field, stamp, value }) => ({
      field,
      value,
      writtenAt: instant(msOf(stamp)),
      by: writerOf(stamp.slice(16), names),
    }));
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    return error.status === 401 ? "signed_out" : "offline";
  }
}

async function keptOf(noun: string, id: string): Promise<Kept[]> {
  const values: Kept[] = [];
  for (let skip: number | null = 0; skip !== null && values.length < MOST; ) {
    const query = new URLSearchParams({ noun, id, skip: String(skip) });
    const page: Answer = await call<Answer>(`/api/history?${query}`);
    values.push(...page.values);
    skip = page.next ?? null;
  }
  return values;
}

function writerOf(device: string, names: Map<string, string>): Version["by"] {
  if (device === MERGER) return { is: "merged" };
  if (device === account.value.deviceId) return { is: "here" };
  const name = names.get(device);
  return name === undefined ? { is: "unknown" } : { is: "device", name };
}

// A version is worth showing without the name of who wrote it.
async function deviceNames(): Promise<Map<string, string>> {
  const { devices } = await call<Devices>("/api/accounts/me").catch((): Devices => ({ devices: [] }));
  return new Map(devices.map(({ id, name }) => [id, name]));
}

/** Whether this is how it reads now, so that there is nothing to put back. */
export async function readsSo(noun: string, id: string, versions: Version[]): Promise<boolean[]> {
  const row = await one(noun, id);
  return versions.map(({ field, value }) => same(row?.[field], value));
}

export function putBack(noun: string, id: string, { field, value }: Version): Promise<Undo> {
  return editing(noun, id, { [field]: value });
}
