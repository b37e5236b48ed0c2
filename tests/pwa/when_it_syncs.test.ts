import { beforeEach, describe, expect, test, vi } from "vitest";
import { ANA, accountsOf, signIn } from "./helpers/accounts";
import { newDevice, online, type TestDevice } from "./helpers/device";
import { TestServer } from "./helpers/server";

let server: TestServer;
let phone: TestDevice;

beforeEach(async () => {
  server = new TestServer();
  server.accounts = accountsOf(() => ANA);
  online(server);
  phone = await newDevice();
  await phone.start.startStore();
  return () => phone.stop();
});

const add = async (name: string) => (await phone.people.addPeople([{ name }])).ids[0] ?? "";

describe("when it syncs", () => {
  test("soon after a save, by itself", async () => {
    await signIn(phone);
    const ana = await add("Ana");
    await expect.poll(() => server.field("people", ana, "name"), { timeout: 5_000 }).toBe("Ana");
  });

  test("without a network it says so, and comes back by itself", async () => {
    await signIn(phone);
    server.unreachable = true;
    const ana = await add("Ana");
    await phone.syncState.syncNow();
    expect(phone.syncState.syncState.value).toMatchObject({ state: "offline", waiting: 1 });
    server.unreachable = false;
    await expect.poll(() => server.field("people", ana, "name"), { timeout: 8_000 }).toBe("Ana");
    await expect.poll(() => phone.syncState.syncState.value.state).toBe("saved");
  });

  test("what was saved while it ran goes in the same breath", async () => {
    await signIn(phone);
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
    await signIn(phone);
    await expect
      .poll(() => phone.syncState.syncState.value)
      .toMatchObject({ state: "saved", refused: [{ field: "link", why: "not a link" }] });
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
