import { beforeEach, describe, expect, test } from "vitest";
import { isAnswer } from "../../pwa/src/store/lock_assertion";

const ASKED = {
  challenge: new Uint8Array([251, 255, 3]),
  origin: "https://kith.example",
  host: "kith.example",
};
const HALF_BYTES = 32;

/** An authenticator, as far as the lock sees one. */
class Authenticator {
  keys!: CryptoKeyPair;
  publicKey!: Uint8Array<ArrayBuffer>;

  async start(): Promise<this> {
    this.keys = await crypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, true, [
      "sign",
      "verify",
    ]);
    this.publicKey = new Uint8Array(await crypto.subtle.exportKey("spki", this.keys.publicKey));
    return this;
  }

  async answers({
    type = "webauthn.get",
    challenge = "-_8D",
    origin = ASKED.origin,
    host = ASKED.host,
    flags = 5,
  } = {}) {
    const clientDataJSON = new TextEncoder().encode(JSON.stringify({ type, challenge, origin })).buffer;
    const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(host));
    const data = new Uint8Array([...new Uint8Array(hash), flags, 0, 0, 0, 1]);
    const said = new Uint8Array(await crypto.subtle.digest("SHA-256", clientDataJSON));
    const how = { name: "ECDSA", hash: "SHA-256" };
    const raw = await crypto.subtle.sign(how, this.keys.privateKey, new Uint8Array([...data, ...said]));
    return { clientDataJSON, authenticatorData: data.buffer, signature: der(new Uint8Array(raw)).buffer };
  }
}

/** Two whole numbers, each without leading zeros and with one where it would else be negative. */
function der(raw: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = (half: Uint8Array) => {
    const bare = half.subarray(
      Math.max(
        0,
        half.findIndex((byte) => byte > 0),
      ),
    );
    const number = (bare[0] ?? 0) > 127 ? [0, ...bare] : [...bare];
    return [2, number.length, ...number];
  };
  const both = [...whole(raw.subarray(0, HALF_BYTES)), ...whole(raw.subarray(HALF_BYTES))];
  return new Uint8Array([48, both.length, ...both]);
}

let device: Authenticator;

beforeEach(async () => {
  device = await new Authenticator().start();
});

describe("the device's word", () => {
  test("opens the lock, whatever shape its signature takes", async () => {
    // One in 128 signatures has a number that is a byte shorter.
    for (let times = 0; times < 400; times++)
      expect(await isAnswer(await device.answers(), ASKED, device.publicKey)).toBe(true);
  });

  test.each([
    ["to another question", { challenge: "AAAA" }],
    ["of another kind", { type: "webauthn.create" }],
    ["for another site", { origin: "https://elsewhere.example" }],
    ["of another site's key", { host: "elsewhere.example" }],
    ["that nobody was looked at for", { flags: 1 }],
    ["that nobody was there for", { flags: 4 }],
  ])("%s does not", async (_what, wrong) => {
    expect(await isAnswer(await device.answers(wrong), ASKED, device.publicKey)).toBe(false);
  });

  test("from another key does not", async () => {
    const other = await new Authenticator().start();
    expect(await isAnswer(await other.answers(), ASKED, device.publicKey)).toBe(false);
  });

  test("that was changed on the way does not", async () => {
    const answer = await device.answers();
    new Uint8Array(answer.authenticatorData)[36] = 9;
    expect(await isAnswer(answer, ASKED, device.publicKey)).toBe(false);
  });
});
