import { beforeEach, describe, expect, test } from "vitest";
import { ANA, accountsOf, signIn } from "./helpers/accounts";
import { newDevice, online, type TestDevice } from "./helpers/device";
import { TestServer } from "./helpers/server";

let phone: TestDevice;

const count = () => phone.open.reading((tx) => tx.objectStore("records").count());
const names = async () => (await phone.ask.inOrder("people")).map((row) => row.name);

beforeEach(async () => {
  phone = await newDevice();
  return () => phone.stop();
});

describe("a full device", () => {
  function fullFrom(put: number): () => void {
    const real = IDBObjectStore.prototype.put;
    let puts = 0;
    IDBObjectStore.prototype.put = function (...args: Parameters<typeof real>) {
      puts += 1;
      if (puts >= put) throw new DOMException("full", "QuotaExceededError");
      return real.apply(this, args);
    };
    return () => {
      IDBObjectStore.prototype.put = real;
    };
  }

  test("keeps what was there, writes nothing of what did not fit, and takes it when there is room again", async () => {
    const { ids } = await phone.people.addPeople([{ name: "Ana" }]);
    const room = fullFrom(2);
    const list = [{ name: "Bo" }, { name: "Cy" }, { name: "Di" }];
    await expect(phone.people.addPeople(list)).rejects.toMatchObject({ code: "storage_full" });
    await expect(phone.people.editPerson(ids[0] ?? "", { notes: "x" })).rejects.toMatchObject({
      code: "storage_full",
    });
    room();
    expect(await names()).toEqual(["Ana"]);
    await phone.people.addPeople(list);
    expect(await count()).toBe(4);
  });

  test("says so when what comes from other devices does not fit, and goes on when it does", async () => {
    const server = new TestServer();
    server.accounts = accountsOf(() => ANA);
    online(server);
    await phone.start.startStore();
    await signIn(phone);
    server.rows.set("people|x", {
      noun: "people",
      id: "x",
      fields: { name: "Ana" },
      stamps: {},
      rev: ++server.rev,
    });
    const room = fullFrom(1);
    await phone.when.syncNow();
    expect(phone.syncState.syncState.value.state).toBe("full");
    room();
    await phone.when.syncNow();
    expect(phone.syncState.syncState.value.state).toBe("saved");
    expect(await names()).toEqual(["Ana"]);
  });
});
