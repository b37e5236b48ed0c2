import { beforeEach, describe, expect, test, vi } from "vitest";
import { isPin, waitAfter } from "../../pwa/src/rules/wrong_pins";
import type { KeptPin } from "../../pwa/src/store/lock_kept";
import { Windows } from "./helpers/window";

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const RIGHT = "271828";

beforeEach(async () => {
  vi.useFakeTimers({ now: Date.UTC(2026, 4, 4, 9), toFake: ["Date"] });
  new Windows();
  vi.resetModules();
  const { setLock } = await import("../../pwa/src/store/lock");
  await setLock({ pin: await quick(RIGHT) });
  return () => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  };
});

/** As a PIN is kept, but with one round: what is tried here is not how slow it is. */
async function quick(pin: string): Promise<KeptPin> {
  const typed = new TextEncoder().encode(pin);
  const key = await crypto.subtle.importKey("raw", typed, "PBKDF2", false, ["deriveBits"]);
  const how = { name: "PBKDF2", hash: "SHA-256", salt: new Uint8Array([7]), iterations: 1 };
  return { salt: [7], rounds: 1, hash: [...new Uint8Array(await crypto.subtle.deriveBits(how, key, 256))] };
}

/** The app started (again) on this device. */
async function pin() {
  vi.resetModules();
  return import("../../pwa/src/store/lock_pin");
}
const tries = () => import("../../pwa/src/store/lock_tries");
const state = () => import("../../pwa/src/store/lock_state");
const later = (ms: number) => vi.setSystemTime(Date.now() + ms);

async function wrong(times: number): Promise<void> {
  const { openWithPin } = await import("../../pwa/src/store/lock_pin");
  for (let each = 0; each < times; each++) expect(await openWithPin("000000")).toBe(false);
}

describe("a PIN", () => {
  test("is at least six digits", () => {
    expect(["12345", "12345a", "", "1234567890"].map(isPin)).toEqual([false, false, false, true]);
  });

  test("opens the lock, and no other does", async () => {
    const { shut, locked } = await state();
    shut();
    await wrong(1);
    expect(locked.value).toBe(true);
    const { openWithPin } = await import("../../pwa/src/store/lock_pin");
    expect(await openWithPin(RIGHT)).toBe(true);
    expect(locked.value).toBe(false);
  });

  test("is kept as a slow hash with a salt of its own", async () => {
    const { newPin } = await pin();
    const [one, two] = await Promise.all([newPin(RIGHT), newPin(RIGHT)]);
    expect(one.rounds).toBeGreaterThanOrEqual(600_000);
    expect(one.salt).toHaveLength(16);
    expect(one.salt).not.toEqual(two.salt);
    expect(one.hash).not.toEqual(two.hash);
    expect(JSON.stringify({ ...localStorage })).not.toContain(RIGHT);
  });
});

describe("wrong tries", () => {
  test("cost nothing at first, then a wait that grows to an hour", () => {
    const minutes = [1, 4, 5, 6, 7, 8, 9, 30].map((count) => waitAfter(count) / MINUTE_MS);
    expect(minutes).toEqual([0, 0, 0.5, 1, 5, 15, 60, 60]);
  });

  test("are waited out also by whoever knows the PIN, and over a reload", async () => {
    await wrong(5);
    const again = await pin();
    expect((await tries()).waitLeft()).toBe(30 * SECOND_MS);
    expect(await again.openWithPin(RIGHT)).toBe(false);
    later(31 * SECOND_MS);
    expect(await again.openWithPin(RIGHT)).toBe(true);
    await wrong(1);
    expect((await tries()).waitLeft()).toBe(0);
  });

  test("during a wait do not make it longer", async () => {
    await wrong(8);
    expect((await tries()).waitLeft()).toBe(30 * SECOND_MS);
  });

  test("are counted when they begin: ending the app before the answer gains none", async () => {
    const { openWithPin } = await import("../../pwa/src/store/lock_pin");
    const unheard = Array.from({ length: 5 }, () => openWithPin("000000"));
    expect((await tries()).waitLeft()).toBe(30 * SECOND_MS);
    await Promise.all(unheard);
  });

  test("are waited for no longer when the clock is set back", async () => {
    await wrong(5);
    later(-24 * 60 * MINUTE_MS);
    expect((await tries()).waitLeft()).toBe(30 * SECOND_MS);
  });
});
