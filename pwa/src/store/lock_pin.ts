import { type Bytes, type KeptPin, keptLock } from "./lock_kept";
import { unlock } from "./lock_state";
import { countTry, forgetTries, waitLeft } from "./lock_tries";

export { isPin } from "../rules/wrong_pins";

const ROUNDS = 600_000;
const SALT_BYTES = 16;
const HASH_BITS = 256;

export async function newPin(pin: string): Promise<KeptPin> {
  const salt = [...crypto.getRandomValues(new Uint8Array(SALT_BYTES))];
  return { salt, rounds: ROUNDS, hash: await stretched(pin, salt, ROUNDS) };
}

/** Answers whether it was the right one; while there is a wait, no PIN is. */
export async function openWithPin(pin: string): Promise<boolean> {
  const kept = keptLock()?.pin;
  if (!kept || waitLeft() > 0) return false;
  countTry();
  const hash = await stretched(pin, kept.salt, kept.rounds);
  if (!hash.every((byte, at) => byte === kept.hash[at])) return false;
  forgetTries();
  unlock();
  return true;
}

/** Slow on purpose: whoever has the kept hash still has to try long. */
async function stretched(pin: string, salt: Bytes, rounds: number): Promise<Bytes> {
  const typed = new TextEncoder().encode(pin);
  const key = await crypto.subtle.importKey("raw", typed, "PBKDF2", false, ["deriveBits"]);
  const how = { name: "PBKDF2", hash: "SHA-256", salt: new Uint8Array(salt), iterations: rounds };
  return [...new Uint8Array(await crypto.subtle.deriveBits(how, key, HASH_BITS))];
}
