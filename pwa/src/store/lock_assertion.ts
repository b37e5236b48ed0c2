const PRESENT = 0x01;
const VERIFIED = 0x04;
const HASH_BYTES = 32;
const FLAGS_AT = HASH_BYTES;
const HALF_BYTES = 32;

export type Assertion = Pick<
  AuthenticatorAssertionResponse,
  "clientDataJSON" | "authenticatorData" | "signature"
>;
/** What was asked, and by whom. */
export type Question = { challenge: Uint8Array; origin: string; host: string };

/** Whether the kept key has signed just this question, and its device has seen finger, face or its own PIN. */
export async function isAnswer(
  answer: Assertion,
  asked: Question,
  publicKey: BufferSource,
): Promise<boolean> {
  const said = JSON.parse(new TextDecoder().decode(answer.clientDataJSON)) as Record<string, unknown>;
  const isOurs =
    said.type === "webauthn.get" &&
    said.challenge === inLetters(asked.challenge) &&
    said.origin === asked.origin;
  const data = new Uint8Array(answer.authenticatorData);
  const host = await sha256(new TextEncoder().encode(asked.host));
  const isHere = host.every((byte, at) => data[at] === byte);
  const flags = data[FLAGS_AT] ?? 0;
  if (!isOurs || !isHere || !(flags & PRESENT) || !(flags & VERIFIED)) return false;
  const signed = new Uint8Array([...data, ...(await sha256(answer.clientDataJSON))]);
  const how = { name: "ECDSA", namedCurve: "P-256" };
  const key = await crypto.subtle.importKey("spki", publicKey, how, false, ["verify"]);
  const signature = halves(new Uint8Array(answer.signature));
  return crypto.subtle.verify({ name: "ECDSA", hash: "SHA-256" }, key, signature, signed);
}

/** As browsers write a challenge: base64url without padding. */
function inLetters(bytes: Uint8Array): string {
  const letters = btoa(String.fromCharCode(...bytes));
  return letters.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

async function sha256(bytes: BufferSource): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
}

/** Authenticators write the two numbers of a signature as DER, browsers read them as two halves of one length. */
function halves(der: Uint8Array): Uint8Array<ArrayBuffer> {
  const raw = new Uint8Array(2 * HALF_BYTES);
  let at = 2;
  for (const end of [HALF_BYTES, 2 * HALF_BYTES]) {
    const length = der[at + 1] ?? 0;
    const number = der.subarray(at + 2, at + 2 + length);
    const bare = number.subarray(Math.max(0, number.length - HALF_BYTES));
    raw.set(bare, end - bare.length);
    at += 2 + length;
  }
  return raw;
}
