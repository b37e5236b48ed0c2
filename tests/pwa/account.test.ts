import { beforeEach, describe, expect, test } from "vitest";
import { ANA, accountsOf, signIn as signInAs } from "./helpers/accounts";
import { newDevice, online, type TestDevice } from "./helpers/device";
import { TestServer } from "./helpers/server";

let server: TestServer;
let phone: TestDevice;
let owner = ANA;

beforeEach(async () => {
  owner = ANA;
  server = new TestServer();
  server.accounts = accountsOf(() => owner);
  online(server);
  phone = await newDevice();
  await phone.start.startStore();
  return () => phone.stop();
});

const signIn = (device = phone) => signInAs(device, owner);
const people = async () => (await phone.ask.inOrder("people")).map((row) => row.name);
const add = async (name: string) => (await phone.people.addPeople([{ name }])).ids[0] ?? "";
const state = () => phone.syncState.syncState.value.state;

describe("an account", () => {
  test("is not needed: until there is one nothing leaves the device", async () => {
    await add("Ana");
    await phone.syncState.syncNow();
    expect(server.requests).toEqual([]);
    await expect.poll(() => phone.syncState.syncState.value).toMatchObject({ state: "local", waiting: 1 });
  });

  test("takes in everything typed before it", async () => {
    const ana = await add("Ana");
    await signIn();
    expect(server.field("people", ana, "name")).toBe("Ana");
    await expect.poll(() => phone.syncState.syncState.value).toMatchObject({ state: "saved", waiting: 0 });
    expect(phone.account.account.value).toMatchObject({ state: "in", email: owner.email });
  });

  test("tells the server this device's zone and language, unless the owner has said otherwise", async () => {
    await signIn();
    const id = "00000000-0000-7000-8000-000000000001";
    await expect
      .poll(async () => {
        await phone.syncState.syncNow();
        return server.field("preferences", id, "language");
      })
      .toBe("en");
    const tablet = await newDevice();
    await tablet.start.startStore();
    await tablet.preferences.setPreferences({ language: "de" });
    await signIn(tablet);
    expect(tablet.preferences.preferences.value.language).toBe("de");
    await tablet.stop();
  });

  test("is not entered with a wrong code, and says so", async () => {
    await phone.account.requestCode(owner.email);
    await expect(phone.account.signIn("00000000")).rejects.toMatchObject({ code: "wrong_code" });
    expect(phone.account.account.value.state).toBe("none");
  });

  test("whose session is open already is taken up", async () => {
    expect(await phone.account.adoptSession()).toBe(true);
    expect(phone.account.account.value.state).toBe("in");
    const tablet = await newDevice();
    server.accounts = () => Response.json({ error: { code: "signed_out", message: "" } }, { status: 401 });
    expect(await tablet.account.adoptSession()).toBe(false);
    await tablet.stop();
  });
});

describe("a session that ends", () => {
  test("by expiry keeps everything and asks to sign in again", async () => {
    await add("Ana");
    await signIn();
    const bo = await add("Bo");
    server.failures = [{ status: 401, code: "signed_out" }];
    await phone.syncState.syncNow();
    expect(phone.account.account.value.state).toBe("expired");
    expect(state()).toBe("signed_out");
    expect(await people()).toEqual(["Ana", "Bo"]);
    await signIn();
    expect(server.field("people", bo, "name")).toBe("Bo");
  });

  test("by revocation wipes this device, and says so", async () => {
    await add("Ana");
    await signIn();
    server.failures = [{ status: 401, code: "revoked" }];
    await phone.syncState.syncNow();
    expect(await people()).toEqual([]);
    await expect.poll(() => phone.account.account.value).toMatchObject({ state: "none", revoked: true });
    await expect.poll(() => phone.index.peopleCount.value).toBe(0);
  });

  test("by signing out wipes this device, also offline", async () => {
    await add("Ana");
    await signIn();
    const before = phone.account.account.value.deviceId;
    server.unreachable = true;
    await phone.account.signOut();
    expect(await people()).toEqual([]);
    await expect.poll(() => phone.account.account.value.state).toBe("none");
    await expect.poll(() => phone.account.account.value.deviceId).not.toBe(before);
    const again = await phone.again();
    expect(await again.ask.inOrder("people")).toEqual([]);
    await again.stop();
  });

  test("and another account's beginning never mixes their people", async () => {
    await add("Ana of the first");
    await signIn();
    server.failures = [{ status: 401, code: "signed_out" }];
    await phone.syncState.syncNow();
    await add("Typed in between");
    server = new TestServer();
    server.accounts = accountsOf(() => owner);
    online(server);
    owner = { id: "a2", email: "bo@example.org" };
    await signIn();
    expect(await people()).toEqual(["Typed in between"]);
    const names = [...server.rows.values()]
      .filter((row) => row.noun === "people")
      .map((row) => row.fields.name);
    expect(names).toEqual(["Typed in between"]);
  });
});

describe("two tabs", () => {
  test("see each other's edits, and the index of both follows", async () => {
    const other = await newDevice(phone.name);
    await other.start.startStore();
    const ana = await add("Ana");
    await expect.poll(() => other.index.peopleCount.value).toBe(1);
    await other.people.editPerson(ana, { name: "Anna" });
    const found = () => phone.search.searchPeople("anna").length;
    await expect.poll(found).toBe(1);
    await Promise.all([phone.index.rewrite(), other.index.rewrite()]);
    expect(await phone.kv.getKv("touched")).toMatchObject({ at: {} });
    await other.stop();
  });

  test("sign out together", async () => {
    const other = await newDevice(phone.name);
    await other.start.startStore();
    await add("Ana");
    await signIn();
    await expect.poll(() => other.account.account.value.state).toBe("in");
    await other.account.signOut();
    await expect.poll(() => phone.account.account.value.state).toBe("none");
    await expect.poll(() => phone.index.peopleCount.value).toBe(0);
    await other.stop();
  });
});
