import { call } from "../net/call";
import { comeIn, type Owner, thisDevice } from "./account";
import { account } from "./account_state";
import { type Asked, makePasskey, openWithPasskey } from "./authenticator";
import { askedCode, forgetAskedCode } from "./codes";

export type Passkey = { id: string; name: string; created_at: string; last_used_at: string | null };
/** What opens this account beside its mailbox. */
export type Doors = { passkeys: Passkey[]; recovery_codes: number };

export function doors(): Promise<Doors> {
  return call<Doors>("/api/accounts/passkeys");
}

/** Asked for ahead of the tap: Safari shows its window only if the tap itself asks for it. */
export function askForKnown(): Promise<Asked> {
  return call<Asked>("/api/accounts/ceremonies", { method: "POST" });
}

export function askForNew(): Promise<Asked> {
  return call<Asked>("/api/accounts/passkeys/ceremonies", { method: "POST" });
}

export async function signInWithPasskey(asked: Asked): Promise<void> {
  const credential = await openWithPasskey(asked);
  await enter("/api/accounts/passkey-sessions", { challenge: asked.challenge, credential });
}

export async function signInWithRecoveryCode(code: string): Promise<void> {
  await enter("/api/accounts/recovery-sessions", { code });
}

async function enter(path: string, body: object): Promise<void> {
  const answer = await call<{ account: Owner }>(path, { body: { ...body, device: await thisDevice() } });
  await comeIn(answer.account);
}

export async function addPasskey(asked: Asked, name: string): Promise<void> {
  const credential = await makePasskey(asked);
  await call("/api/accounts/passkeys", { body: { challenge: asked.challenge, credential, name } });
}

export async function removePasskey(id: string): Promise<void> {
  await call(`/api/accounts/passkeys/${encodeURIComponent(id)}`, { method: "DELETE" });
}

/** Ten of them, seen this once: not even the server knows them afterwards. */
export async function makeRecoveryCodes(): Promise<string[]> {
  return (await call<{ codes: string[] }>("/api/accounts/recovery-codes", { method: "POST" })).codes;
}

export async function proveWithPasskey(asked: Asked): Promise<void> {
  const credential = await openWithPasskey(asked);
  await call("/api/accounts/proofs/passkey", { body: { challenge: asked.challenge, credential } });
}

export async function proveWithCode(code: string): Promise<void> {
  await call("/api/accounts/proofs/code", { body: { challenge: (await askedCode()).challenge, code } });
  await forgetAskedCode();
}

/** The code came to the new address. */
export async function changeEmail(code: string): Promise<void> {
  const body = { challenge: (await askedCode()).challenge, code };
  const answer = await call<{ account: Owner }>("/api/accounts/email", { method: "PUT", body });
  await forgetAskedCode();
  if (account.value.state === "in") await comeIn(answer.account);
}

export async function revokeOtherDevices(): Promise<number> {
  return (await call<{ signed_out: number }>("/api/accounts/devices", { method: "DELETE" })).signed_out;
}
