import { deleteDB } from "idb";
import { beforeEach, expect, test, vi } from "vitest";
import { newDevice, type TestDevice } from "./helpers/device";

let phone: TestDevice;

beforeEach(async () => {
  phone = await newDevice();
  phone.storage.watchStorage();
  return async () => {
    vi.restoreAllMocks();
    await phone.stop();
  };
});

/** As Chromium does for whoever opens a database that it is still clearing. */
function turnAwayOnce(): void {
  const open = indexedDB.open.bind(indexedDB);
  vi.spyOn(indexedDB, "open").mockImplementationOnce((name, version) => {
    const request = open(name, version);
    const error = new DOMException("The connection was closed.", "AbortError");
    Object.defineProperty(request, "error", { value: error });
    const listen = request.addEventListener.bind(request);
    request.addEventListener = (type: string, heard: EventListener) => {
      if (type === "error") queueMicrotask(() => heard(new Event("error")));
      listen(type, heard);
    };
    return request;
  });
}

test("whoever is turned away while the database is cleared tries again, and nobody hears of it", async () => {
  const told: unknown[] = [];
  phone.storage.storageTrouble.subscribe((trouble) => told.push(trouble));
  turnAwayOnce();
  await phone.people.addPeople([{ name: "Ana" }]);
  expect(await phone.ask.inOrder("people")).toHaveLength(1);
  expect(told).toEqual([null]);
});

test("the index of what was cleared is not written into the new database", async () => {
  await phone.index.startPeople();
  await phone.people.addPeople([{ name: "Ana" }]);
  await expect.poll(() => phone.index.peopleCount.value).toBe(1);
  await phone.open.closeDb();
  await deleteDB(phone.name);
  await phone.index.rewrite();
  expect(await phone.open.reading((tx) => tx.objectStore("kv").get("people_index"))).toBeUndefined();
});
