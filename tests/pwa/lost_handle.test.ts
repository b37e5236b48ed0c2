import { openDB } from "idb";
import { beforeEach, expect, test } from "vitest";
import { newDevice, type TestDevice } from "./helpers/device";

let phone: TestDevice;

beforeEach(async () => {
  phone = await newDevice();
  return () => phone.stop();
});

const count = () => phone.open.reading((tx) => tx.objectStore("records").count());

test("a handle lost between two edits is opened again, once, and the edit is kept", async () => {
  await phone.people.addPeople([{ name: "Ana" }]);
  await phone.open.withDb(async (db) => db.close());
  await phone.people.addPeople([{ name: "Bo" }]);
  expect(await count()).toBe(2);
});

for (const name of ["UnknownError", "InvalidStateError"]) {
  test(`${name} is retried on a new handle, and only once`, async () => {
    let tries = 0;
    const failing = phone.open.withDb(async () => {
      tries += 1;
      throw new DOMException("Connection to Indexed Database server lost", name);
    });
    await expect(failing).rejects.toMatchObject({ name });
    expect(tries).toBe(2);
  });
}

test("any other error is told at once", async () => {
  let tries = 0;
  const failing = phone.open.withDb(async () => {
    tries += 1;
    throw new RangeError("ours");
  });
  await expect(failing).rejects.toThrow("ours");
  expect(tries).toBe(1);
});

test("a write that fails twice is never resolved", async () => {
  const real = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (...args: Parameters<typeof real>) {
    if (args[1] === "readwrite") throw new DOMException("closing", "InvalidStateError");
    return real.apply(this, args);
  };
  try {
    await expect(phone.people.addPeople([{ name: "Ana" }])).rejects.toMatchObject({ code: "not_saved" });
  } finally {
    IDBDatabase.prototype.transaction = real;
  }
  expect(await count()).toBe(0);
});

test("a newer Kith in another tab may upgrade: this one lets go", async () => {
  await phone.people.addPeople([{ name: "Ana" }]);
  const newer = await openDB(phone.name, 99);
  expect(newer.version).toBe(99);
  newer.close();
});
