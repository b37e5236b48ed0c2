import { openDB } from "idb";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { ANA, accountsOf, signIn } from "./helpers/accounts";
import { newDevice, online, type TestDevice } from "./helpers/device";
import { TestServer } from "./helpers/server";

let phone: TestDevice;

const trouble = () => phone.storage.storageTrouble.value;
const names = async () => (await phone.ask.inOrder("people")).map((row) => row.name);

beforeEach(async () => {
  phone = await newDevice();
  phone.storage.watchStorage();
  return async () => {
    vi.restoreAllMocks();
    await phone.stop();
  };
});

function heldOpen(name: string): Promise<IDBDatabase> {
  return new Promise((resolve) => {
    const request = indexedDB.open(name, 1);
    request.onsuccess = () => resolve(request.result);
  });
}

describe("a database that cannot be opened is told", () => {
  test("when another tab holds an older version, and opens by itself once that tab lets go", async () => {
    await phone.people.addPeople([{ name: "Ana" }]);
    await phone.stop();
    const stubborn = await heldOpen(phone.name);
    phone = await newDevice(phone.name);
    phone.storage.watchStorage();
    const { migrations } = await import("../../pwa/src/db/migrations");
    migrations.push({ version: 99, name: "a later one", up: () => {} });
    const reading = names();
    await expect.poll(trouble).toBe("blocked");
    stubborn.close();
    expect(await reading).toEqual(["Ana"]);
    expect(trouble()).toBeNull();
  });

  test("when a newer Kith has been here: nothing is lost, and nothing is overwritten", async () => {
    await phone.people.addPeople([{ name: "Ana" }]);
    const newer = await openDB(phone.name, 99);
    await expect(names()).rejects.toMatchObject({ name: "VersionError" });
    expect(trouble()).toBe("newer");
    await expect(phone.people.addPeople([{ name: "Bo" }])).rejects.toMatchObject({ code: "not_saved" });
    expect(await newer.count("records")).toBe(1);
    newer.close();
  });

  test("when the browser lets nothing be kept, and tried again with the next tap", async () => {
    const opening = vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    });
    await expect(names()).rejects.toMatchObject({ name: "SecurityError" });
    expect(trouble()).toBe("unavailable");
    opening.mockRestore();
    expect(await names()).toEqual([]);
    expect(trouble()).toBeNull();
  });

  test("when the browser has no database at all", async () => {
    vi.stubGlobal("indexedDB", undefined);
    try {
      await expect(names()).rejects.toThrow();
      expect(trouble()).toBe("unavailable");
    } finally {
      vi.unstubAllGlobals();
    }
  });

  test("when the browser does not answer", async () => {
    phone.open.database.silenceMs = 10;
    const open = indexedDB.open.bind(indexedDB);
    let answer = () => {};
    vi.spyOn(indexedDB, "open").mockImplementation((...args) => {
      const request = open(...args);
      const listen = request.addEventListener.bind(request);
      request.addEventListener = (name: string, heard: EventListenerOrEventListenerObject) => {
        const late = (event: Event) => {
          answer = () => (heard as EventListener)(event);
        };
        listen(name, name === "success" ? late : heard);
      };
      return request;
    });
    const reading = names();
    await expect.poll(trouble).toBe("silent");
    answer();
    expect(await reading).toEqual([]);
    expect(trouble()).toBeNull();
  });
});

describe("a database that the browser clears while Kith is open", () => {
  let server: TestServer;

  async function clear(): Promise<void> {
    await phone.open.closeDb();
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(phone.name).onsuccess = resolve;
    });
  }

  beforeEach(async () => {
    server = new TestServer();
    server.accounts = accountsOf(() => ANA);
    online(server);
    await phone.start.startStore();
  });

  test("fills again from the account, without signing in anew", async () => {
    await phone.people.addPeople([{ name: "Ana" }, { name: "Bo" }]);
    await signIn(phone);
    await clear();
    await expect.poll(names).toEqual(["Ana", "Bo"]);
    expect(phone.account.account.value).toMatchObject({ state: "in", email: ANA.email });
    expect(phone.storage.cleared.value).toEqual({ hadAccount: true, lost: 0 });
    await expect.poll(() => phone.index.peopleCount.value).toBe(2);
    const again = await phone.again();
    await again.start.startStore();
    expect(again.account.account.value.state).toBe("in");
    await again.stop();
  });

  test("says how much had not been sent", async () => {
    await signIn(phone);
    server.unreachable = true;
    await phone.people.addPeople([{ name: "Ana" }, { name: "Bo" }]);
    await phone.syncState.syncNow();
    await clear();
    expect(await names()).toEqual([]);
    await expect.poll(() => phone.storage.cleared.value).toEqual({ hadAccount: true, lost: 2 });
    server.unreachable = false;
    await phone.people.addPeople([{ name: "Cy" }]);
    await phone.syncState.syncNow();
    expect([...server.rows.values()].map((row) => row.fields.name)).toContain("Cy");
  });

  test("whose session has ended asks to sign in again", async () => {
    await signIn(phone);
    server.accounts = () => Response.json({ error: { code: "signed_out", message: "" } }, { status: 401 });
    server.failures = Array.from({ length: 5 }, () => ({ status: 401, code: "signed_out" }));
    await clear();
    await names();
    await expect.poll(() => phone.account.account.value.state).toBe("expired");
  });

  test("without an account is empty, and says that there was no second copy", async () => {
    await phone.people.addPeople([{ name: "Ana" }]);
    await clear();
    expect(await names()).toEqual([]);
    await expect.poll(() => phone.storage.cleared.value).toMatchObject({ hadAccount: false });
    await expect.poll(() => phone.index.peopleCount.value).toBe(0);
    expect(server.requests).toEqual([]);
  });

  test("and one that is new because Kith is new tells nothing", async () => {
    expect(phone.storage.cleared.value).toBeNull();
  });
});
