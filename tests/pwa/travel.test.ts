import { beforeEach, describe, expect, test, vi } from "vitest";
import { newDevice, type TestDevice } from "./helpers/device";

let phone: TestDevice;
let travel: typeof import("../../pwa/src/store/travel");

async function start(zone: string): Promise<void> {
  vi.spyOn(Intl.DateTimeFormat.prototype, "resolvedOptions").mockReturnValue({
    timeZone: zone,
  } as Intl.ResolvedDateTimeFormatOptions);
  phone = phone ? await phone.again() : await newDevice();
  travel = await import("../../pwa/src/store/travel");
  await phone.preferences.startPreferences();
}

const kept = () => phone.preferences.preferences.value;

beforeEach(async () => {
  phone = undefined as unknown as TestDevice;
  await start("Europe/Berlin");
  await phone.preferences.setPreferences({ zone: "Europe/Berlin" });
  await travel.followZone();
  return async () => {
    await phone.stop();
    vi.restoreAllMocks();
  };
});

describe("a phone that has travelled", () => {
  test("asks, and nothing moves before there is an answer", async () => {
    await start("Europe/Lisbon");
    await travel.followZone();
    expect(travel.newZone()).toEqual({ here: "Europe/Lisbon", kept: "Europe/Berlin" });
    expect(kept().zone).toBe("Europe/Berlin");
  });

  test("asks nothing where the clocks show the same", async () => {
    await start("Europe/Paris");
    expect(travel.newZone()).toBeNull();
  });

  test("stays, once that was said, and asks no more", async () => {
    await start("Europe/Lisbon");
    await travel.follow(false);
    expect(travel.newZone()).toBeNull();
    await start("Asia/Tokyo");
    await travel.followZone();
    expect([kept().zone, travel.newZone()]).toEqual(["Europe/Berlin", null]);
  });

  test("takes reminders along, silently from then on", async () => {
    await start("Europe/Lisbon");
    await travel.follow(true);
    expect(kept().zone).toBe("Europe/Lisbon");
    await start("Asia/Tokyo");
    await travel.followZone();
    expect(kept().zone).toBe("Asia/Tokyo");
  });

  test("has no say while it stays where it is: another device may be the one on the road", async () => {
    await start("Europe/Lisbon");
    await travel.follow(true);
    await phone.preferences.setPreferences({ zone: "Asia/Tokyo" });
    await travel.followZone();
    expect(kept().zone).toBe("Asia/Tokyo");
  });
});
