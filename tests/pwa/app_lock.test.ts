import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Lock } from "../../pwa/src/store/lock_kept";
import { Windows } from "./helpers/window";

const MINUTE_MS = 60_000;
const PIN: Lock["pin"] = { salt: [1], rounds: 1, hash: [] };

let windows: Windows;

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 4, 4, 9) });
  windows = new Windows();
  return () => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  };
});

/** The app started (again) on this device. */
async function start() {
  vi.resetModules();
  const { watchLock, locked, veiled, shut, unlock } = await import("../../pwa/src/store/lock_state");
  watchLock();
  return { locked, veiled, shut, unlock };
}

async function set(after: Lock["after"]): Promise<void> {
  vi.resetModules();
  const { setLock } = await import("../../pwa/src/store/lock");
  await setLock({ after, pin: PIN });
}

const pass = (minutes: number) => vi.advanceTimersByTime(minutes * MINUTE_MS);
const away = (minutes: number) => {
  windows.hide();
  pass(minutes);
  windows.show();
};

describe("the lock", () => {
  test("is off until somebody sets it, and then nothing is veiled either", async () => {
    const { locked, veiled } = await start();
    windows.hide();
    expect(veiled.value).toBe(false);
    away(60);
    expect(locked.value).toBe(false);
  });

  test("shuts after the minutes away, not before, and not while somebody is there", async () => {
    await set("5");
    const { locked } = await start();
    expect(locked.value).toBe(false);
    pass(30);
    expect(locked.value).toBe(false);
    away(4.9);
    expect(locked.value).toBe(false);
    away(5);
    expect(locked.value).toBe(true);
  });

  test("shuts while nobody looks: it does not wait for the next look", async () => {
    await set("1");
    const { locked } = await start();
    windows.hide();
    pass(1.5);
    expect(locked.value).toBe(true);
  });

  test("shuts when the machine slept with the page in front", async () => {
    await set("1");
    const { locked } = await start();
    vi.setSystemTime(Date.now() + 10 * MINUTE_MS);
    vi.advanceTimersByTime(15_000);
    expect(locked.value).toBe(true);
  });

  test("covers the page as soon as it is out of sight, and uncovers it for whoever is back in time", async () => {
    await set("5");
    const { locked, veiled } = await start();
    windows.hide();
    expect(veiled.value).toBe(true);
    windows.show();
    expect(veiled.value).toBe(false);
    expect(locked.value).toBe(false);
  });

  test("at a start asks whoever was away as long, and at every start whoever wants that", async () => {
    await set("5");
    pass(4);
    expect((await start()).locked.value).toBe(false);
    await set("5");
    vi.setSystemTime(Date.now() + 6 * MINUTE_MS);
    expect((await start()).locked.value).toBe(true);
    await set("start");
    expect((await start()).locked.value).toBe(true);
  });

  test("that asks at every start also shuts after a quarter of an hour in the background", async () => {
    await set("start");
    const { locked, unlock } = await start();
    unlock();
    away(14);
    expect(locked.value).toBe(false);
    away(15);
    expect(locked.value).toBe(true);
  });

  test("is not opened by setting the clock back", async () => {
    await set("5");
    const { locked } = await start();
    windows.hide();
    vi.setSystemTime(Date.now() - 60 * MINUTE_MS);
    windows.show();
    expect(locked.value).toBe(true);
  });

  test("stays shut over a reload", async () => {
    await set("15");
    (await start()).shut();
    expect((await start()).locked.value).toBe(true);
  });
});

describe("another window", () => {
  test("that is shut shuts this one, and opened opens it", async () => {
    await set("15");
    const { locked } = await start();
    windows.otherWrites("app_lock_shut", "1");
    expect(locked.value).toBe(true);
    windows.otherWrites("app_lock_shut", null);
    expect(locked.value).toBe(false);
  });

  test("in which somebody is keeps this one open", async () => {
    await set("1");
    const { locked } = await start();
    windows.hide();
    for (let minutes = 0; minutes < 10; minutes++) {
      windows.otherWrites("app_lock_seen", String(Date.now()));
      pass(0.75);
    }
    expect(locked.value).toBe(false);
  });

  test("that switches the lock off opens this one", async () => {
    await set("15");
    const { locked, shut } = await start();
    shut();
    localStorage.removeItem("app_lock_shut");
    windows.otherWrites("app_lock", null);
    expect(locked.value).toBe(false);
  });
});
