import { beforeEach, describe, expect, test } from "vitest";
import { ANA, accountsOf, signIn } from "./helpers/accounts";
import { newDevice, online, type TestDevice } from "./helpers/device";
import { TestServer } from "./helpers/server";

const TABLET = "019abc00-0000-7000-8000-00000000d002";
const MERGER = "00000000-0000-7000-8000-00000000000a";
const PAGE = 4;
const AT = Date.UTC(2026, 10, 20, 9, 30);

let server: TestServer;
let phone: TestDevice;
let ana = "";
let asked: string[] = [];
let failing: Response | null = null;

const stamp = (ms: number, device: string) => `${String(ms).padStart(15, "0")}-${device}`;
const found = () => phone.history.earlierVersions("people", ana);

function answering(values: { field: string; stamp: string; value: unknown }[]): void {
  const accounts = accountsOf(() => ANA);
  server.accounts = (path, method, body) => {
    if (path === "/api/accounts/me" && method === "GET")
      return Response.json({ account: ANA, devices: [{ id: TABLET, name: "Firefox on Linux" }] });
    if (!path.startsWith("/api/history")) return accounts(path, method, body);
    asked.push(path);
    const skip = Number(new URLSearchParams(path.split("?")[1]).get("skip"));
    const next = skip + PAGE < values.length ? skip + PAGE : null;
    return failing ?? Response.json({ values: values.slice(skip, skip + PAGE), next });
  };
}

beforeEach(async () => {
  [asked, failing] = [[], null];
  server = new TestServer();
  answering([]);
  online(server);
  phone = await newDevice();
  await phone.start.startStore();
  ana = (await phone.people.addPeople([{ name: "Ana", notes: "Grants desk." }])).ids[0] ?? "";
  return () => phone.stop();
});

describe("what stood here before", () => {
  test("is asked of the account, with when and on which device each was written", async () => {
    await signIn(phone);
    const own = phone.account.account.value.deviceId;
    answering([
      { field: "notes", stamp: stamp(AT, own), value: "Mine" },
      { field: "notes", stamp: stamp(AT, TABLET), value: "The tablet's" },
      { field: "notes", stamp: stamp(AT, MERGER), value: "Both" },
      { field: "notes", stamp: stamp(AT, "019abc00-0000-7000-8000-00000000d00f"), value: "Whose?" },
    ]);
    expect(await found()).toMatchObject([
      { value: "Mine", writtenAt: "2026-11-20T09:30:00Z", by: { is: "here" } },
      { value: "The tablet's", by: { is: "device", name: "Firefox on Linux" } },
      { value: "Both", by: { is: "merged" } },
      { value: "Whose?", by: { is: "unknown" } },
    ]);
    expect(asked).toEqual([`/api/history?noun=people&id=${ana}&skip=0`]);
  });

  test("is read to its end, page by page", async () => {
    await signIn(phone);
    answering(
      Array.from({ length: 10 }, (_, at) => ({ field: "notes", stamp: stamp(AT, TABLET), value: `${at}` })),
    );
    expect(await found()).toHaveLength(10);
  });

  test("is put back by an ordinary edit, and that can be undone", async () => {
    await signIn(phone);
    answering([{ field: "notes", stamp: stamp(AT, TABLET), value: "As it was" }]);
    const versions = await found();
    if (typeof versions === "string") throw new Error(versions);
    const [version] = versions;
    if (!version) throw new Error("no version");
    expect(await phone.history.readsSo("people", ana, versions)).toEqual([false]);
    const undo = await phone.history.putBack("people", ana, version);
    expect(await phone.history.readsSo("people", ana, versions)).toEqual([true]);
    await phone.syncState.syncNow();
    expect(server.field("people", ana, "notes")).toBe("As it was");
    await undo();
    expect((await phone.people.findPerson(ana))?.notes).toBe("Grants desk.");
  });

  test("needs an account, a session and a connection, and says which is missing", async () => {
    expect(await found()).toBe("no_account");
    await signIn(phone);
    failing = Response.json({ error: { code: "signed_out", message: "" } }, { status: 401 });
    expect(await found()).toBe("signed_out");
    server.unreachable = true;
    expect(await found()).toBe("offline");
    expect(asked).toHaveLength(1);
  });
});
