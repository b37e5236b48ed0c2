import { newId } from "../db/ids";
import { CallError, call } from "../net/call";
import { account, keepAccount, knownAccount, loadAccount } from "./account_state";
import { askedCode, forgetAskedCode } from "./codes";
import { deviceName } from "./device_name";
import { forgetDevice, pushSubscription } from "./forget_device";
import { countAgain, syncNow } from "./sync_state";

export { type Account, account } from "./account_state";
export { codeOnItsWay, requestCode } from "./codes";

export type Device = {
  id: string;
  name: string;
  created_at: string;
  last_seen_at: string | null;
  current: boolean;
};
export type Owner = { id: string; email: string };

const FAREWELL_MS = 4_000;

export async function signIn(code: string): Promise<void> {
  const { challenge } = await askedCode();
  const body = { challenge, code, device: await thisDevice() };
  const answer = await call<{ account: Owner }>("/api/accounts/sessions", { body });
  await forgetAskedCode();
  await comeIn(answer.account);
}

export async function thisDevice(): Promise<{ id: string; name: string }> {
  if (account.value.deviceId === "") await loadAccount();
  return { id: account.value.deviceId || newId(), name: deviceName() };
}

/** Takes up a session the server has already opened for this browser. */
export async function adoptSession(): Promise<boolean> {
  try {
    await comeIn((await call<{ account: Owner }>("/api/accounts/me")).account);
    return true;
  } catch (error) {
    if (error instanceof CallError) return false;
    throw error;
  }
}

// Rows typed before the account join it; another account's rows are not this one's to show.
export async function comeIn({ id, email }: Owner): Promise<void> {
  const known = await knownAccount();
  if (known !== undefined && known.id !== id) await (await import("../sync/resync")).dropSynced();
  await keepAccount({ id, email, state: "in" });
  await countAgain();
  void syncNow();
}

/** Wipes this device whether or not the server can be told. */
export async function signOut(): Promise<void> {
  const subscription = await pushSubscription().catch(() => null);
  const goodbye = sayGoodbye(subscription?.endpoint ?? null);
  await goodbye;
  await forgetDevice();
}

async function sayGoodbye(endpoint: string | null): Promise<void> {
  if (account.value.state !== "in" || globalThis.navigator?.onLine === false) return;
  const options = { method: "DELETE", timeoutMs: FAREWELL_MS };
  if (endpoint !== null)
    await call("/api/push/subscriptions", { ...options, body: { endpoint } }).catch(() => {});
  await call("/api/accounts/session", options).catch(() => {});
}

export async function devices(): Promise<Device[]> {
  return (await call<{ devices: Device[] }>("/api/accounts/me")).devices;
}

export async function revokeDevice(id: string): Promise<void> {
  await call(`/api/accounts/devices/${encodeURIComponent(id)}`, { method: "DELETE" });
}

/** Everything, here and on the server. */
export async function eraseAccount(email: string): Promise<void> {
  await call("/api/accounts/me", { method: "DELETE", body: { email } });
  await forgetDevice();
}
