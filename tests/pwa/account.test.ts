import { beforeEach, describe, expect, test, vi } from "vitest";
import { newDevice, online, type TestDevice } from "./helpers/device";
import { TestServer } from "./helpers/server";

let server: TestServer;
let phone: TestDevice;
let owner = { id: "a1", email: "ana@example.org" };

function accounts(path: string, method: string, body: unknown): Response | null {
  const asked = body as { challenge?: string; code?: string } | null;
  if (path === "/api/accounts/codes") return Response.json({ challenge: "c1", expires_in: 600 });
  if (path === "/api/accounts/sessions")
    return asked?.code === "12345678" && asked.challenge === "c1"
      ? Response.json({ account: owner, device_id: "d", now: new Date().toISOString() })
      : Response.json({ error: { code: "wrong_code", message: "no" } }, { status: 400 });
  if (path === "/api/accounts/me" && method === "GET") return Response.json({ account: owner, devices: [] });
  return method === "DELETE" ? new Response(null, { status: 204 }) : null;
}

beforeEach(async () => {
  owner = { id: "a1", email: "ana@example.org" };
  server = new TestServer();
  server.accounts = accounts;
  online(server);
  phone = await newDevice();
  await phone.start.startStore();
  return () => phone.stop();
});

async function signIn(device = phone): Promise<void> {
  await device.account.requestCode(owner.email);
  await device.account.signIn("12345678");
  await device.syncState.syncNow();
}

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
    server.accounts = accounts;
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

describe("when it syncs", () => {
  test("soon after a save, by itself", async () => {
    await signIn();
    const ana = await add("Ana");
    await expect.poll(() => server.field("people", ana, "name"), { timeout: 5_000 }).toBe("Ana");
  });

  test("without a network it says so, and comes back by itself", async () => {
    await signIn();
    server.unreachable = true;
    const ana = await add("Ana");
    await phone.syncState.syncNow();
    expect(phone.syncState.syncState.value).toMatchObject({ state: "offline", waiting: 1 });
    server.unreachable = false;
    await expect.poll(() => server.field("people", ana, "name"), { timeout: 8_000 }).toBe("Ana");
    await expect.poll(state).toBe("saved");
  });

  test("what was saved while it ran goes in the same breath", async () => {
    await signIn();
    let bo = "";
    await add("Ana");
    server.beforeAnswer = async () => {
      server.beforeAnswer = async () => {};
      bo = await add("Bo");
      void phone.syncState.syncNow();
    };
    await phone.syncState.syncNow();
    expect(server.field("people", bo, "name")).toBe("Bo");
  });

  test("a refused field is shown with its reason and is not counted as waiting", async () => {
    server.refuse = ({ noun, id }, field) =>
      field === "link" ? { noun, id, field, code: "invalid", why: "not a link" } : null;
    await phone.people.addPeople([{ name: "Ana", link: "nonsense" }]);
    await signIn();
    await expect
      .poll(() => phone.syncState.syncState.value)
      .toMatchObject({ state: "saved", refused: [{ field: "link", why: "not a link" }] });
  });
});

describe("two tabs", () => {
  test("see each other's edits, and the index of both follows", async () => {
    const other = await newDevice(phone.name);
    await other.start.startStore();
    const ana = await add("Ana");
    await expect.poll(() => other.index.peopleCount.value).toBe(1);
    await other.people.editPerson(ana, { name: "Anna" });
    const found = () => phone.index.searchPeople("anna").length;
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

test("a network that answers with a page of its own is no answer", async () => {
  vi.stubGlobal("fetch", async () => new Response("<html>Welcome to the hotel</html>"));
  await expect(phone.account.devices()).rejects.toMatchObject({ code: "unavailable" });
});

test("a server that never answers is given up after a while", async () => {
  const { call } = await import("../../pwa/src/net/call");
  vi.stubGlobal(
    "fetch",
    (_: string, { signal }: RequestInit) =>
      new Promise((_resolve, reject) => signal?.addEventListener("abort", () => reject(signal.reason))),
  );
  await expect(call("/api/slow", { timeoutMs: 20 })).rejects.toMatchObject({ code: "timeout" });
});
