import { isAnswer } from "./lock_assertion";
import { type KeptKey, keptLock } from "./lock_kept";
import { unlock } from "./lock_state";
import { forgetTries } from "./lock_tries";

const ES256 = -7;
const RANDOM_BYTES = 32;

/** Whether this device itself can look for a finger, a face or its own PIN. */
export async function canMakeKey(): Promise<boolean> {
  const { PublicKeyCredential } = globalThis;
  return (await PublicKeyCredential?.isUserVerifyingPlatformAuthenticatorAvailable()) === true;
}

/** A key of this device alone: the account knows nothing of it, and it signs in nowhere. */
export async function newKey(name: string): Promise<KeptKey> {
  const publicKey: PublicKeyCredentialCreationOptions = {
    challenge: random(),
    rp: { name: "Kith" },
    user: { id: random(), name, displayName: name },
    pubKeyCredParams: [{ type: "public-key", alg: ES256 }],
    authenticatorSelection: {
      authenticatorAttachment: "platform",
      residentKey: "discouraged",
      userVerification: "required",
    },
  };
  const made = (await navigator.credentials.create({ publicKey })) as PublicKeyCredential;
  const half = (made.response as AuthenticatorAttestationResponse).getPublicKey();
  if (half === null) throw new DOMException("its public half is not told", "NotAllowedError");
  return { id: [...new Uint8Array(made.rawId)], publicKey: [...new Uint8Array(half)] };
}

/** Answers whether the device said yes. Needs no network: question and proof stay here. */
export async function openWithKey(): Promise<boolean> {
  const kept = keptLock()?.key;
  if (!kept) return false;
  const challenge = random();
  const publicKey: PublicKeyCredentialRequestOptions = {
    challenge,
    allowCredentials: [{ type: "public-key", id: new Uint8Array(kept.id), transports: ["internal"] }],
    userVerification: "required",
  };
  const found = (await navigator.credentials.get({ publicKey })) as PublicKeyCredential;
  const asked = { challenge, origin: location.origin, host: location.hostname };
  const answer = found.response as AuthenticatorAssertionResponse;
  if (!(await isAnswer(answer, asked, new Uint8Array(kept.publicKey)))) return false;
  forgetTries();
  unlock();
  return true;
}

function random(): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(RANDOM_BYTES));
}
