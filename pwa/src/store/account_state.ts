import { type Signal, signal } from "@preact/signals";
import { announce, onNews } from "../db/changed";
import { deviceId } from "../db/device";
import { getKv, putKv } from "../db/kv";

export type Account = {
  state: "none" | "in" | "expired";
  id: string | null;
  email: string | null;
  deviceId: string;
  /** Another device took this one's access away; what was here is wiped. */
  revoked: boolean;
};
export type Known = { id: string; email: string; state: "in" | "expired" };

export const account: Signal<Account> = signal({
  state: "none",
  id: null,
  email: null,
  deviceId: "",
  revoked: false,
});

export function knownAccount(): Promise<Known | undefined> {
  return getKv<Known>("account");
}

export async function keepAccount(known: Known): Promise<void> {
  await putKv("account", known);
  account.value = { ...known, deviceId: await deviceId(), revoked: false };
  announce({ kind: "account", touched: [] });
}

export async function loadAccount(): Promise<void> {
  const known = await knownAccount();
  account.value = {
    state: known?.state ?? "none",
    id: known?.id ?? null,
    email: known?.email ?? null,
    deviceId: await deviceId(),
    revoked: known === undefined && (await getKv<boolean>("revoked")) === true,
  };
}

export async function watchAccount(): Promise<void> {
  onNews(({ kind }) => {
    if (kind === "account" || kind === "wiped") void loadAccount();
  });
  await loadAccount();
}
