import { beforeEach, describe, expect, test, vi } from "vitest";
import { newDevice, type TestDevice } from "./helpers/device";

let phone: TestDevice;

beforeEach(async () => {
  phone = await newDevice();
  return async () => {
    vi.unstubAllGlobals();
    await phone.stop();
  };
});

describe("the browser's promise to keep what was typed", () => {
  function browser(granted: boolean) {
    const storage = {
      persisted: vi.fn(async () => granted && storage.persist.mock.calls.length > 0),
      persist: vi.fn(async () => granted),
    };
    vi.stubGlobal("navigator", { storage, onLine: true, language: "en" });
    return storage;
  }

  for (const granted of [true, false])
    test(`is asked for with the first saved person, once; ${granted ? "given" : "refused"}`, async () => {
      const storage = browser(granted);
      await phone.events.addEvent({ name: "PyCon", starts_on: "2026-11-22" });
      expect(storage.persist).not.toHaveBeenCalled();
      await phone.people.addPeople([{ name: "Ana" }]);
      await phone.people.addPeople([{ name: "Bo" }]);
      expect(storage.persist).toHaveBeenCalledTimes(1);
      expect(await phone.keepStorage.isPromised()).toBe(granted);
    });
});
