import { getKv, putKv } from "../db/kv";
import { CallError, call } from "../net/call";
import { preferences } from "./preferences";

export type AskedCode = { email: string; challenge: string; until: number };
const KEY = "asked_code";

/** Remembered here: a phone may close the app while its owner reads the mail, and the code is good for this browser only. */
export async function requestCode(email: string): Promise<void> {
  const body = { email, language: preferences.value.language };
  const asked = await call<{ challenge: string; expires_in: number }>("/api/accounts/codes", { body });
  const until = Date.now() + asked.expires_in * 1000;
  await putKv(KEY, { email, challenge: asked.challenge, until });
}

/** The address a code is on its way to, as long as it is good. */
export async function codeOnItsWay(): Promise<string | null> {
  const asked = await getKv<AskedCode | null>(KEY);
  return asked && asked.until > Date.now() ? asked.email : null;
}

export async function askedCode(): Promise<AskedCode> {
  const asked = await getKv<AskedCode | null>(KEY);
  if (!asked) throw new CallError("code_expired", "no code was asked for here");
  return asked;
}

export async function forgetAskedCode(): Promise<void> {
  await putKv(KEY, null);
}
