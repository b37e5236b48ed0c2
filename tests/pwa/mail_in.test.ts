// A private address for mails: made, renewed, ended; what the server says of the last mail; and with no signal.
import { beforeEach, expect, test } from "vitest";
import { newDevice, online } from "./helpers/device";
import { TestServer } from "./helpers/server";

const PLACE = "/api/mail-in";
const OWN = ["ana@example.org"];
let server: TestServer;
let made: number;
let said: Record<string, unknown>;
let store: typeof import("../../pwa/src/store/mail_in");

beforeEach(async () => {
  server = new TestServer();
  made = 0;
  said = { offered: true, address: null, from: OWN, taken_at: null, refused: null };
  server.accounts = (path, method) => {
    if (path !== PLACE) return null;
    if (method === "POST" && !said.offered) return problem(409, "not_offered");
    if (method === "POST") said.address = `k${++made}@in.kith.example`;
    if (method === "DELETE") said.address = null;
    return method === "DELETE" ? new Response(null, { status: 204 }) : Response.json(said);
  };
  online(server);
  const phone = await newDevice();
  store = await import("../../pwa/src/store/mail_in");
  return () => phone.stop();
});

const problem = (status: number, code: string) => Response.json({ error: { code, message: "" } }, { status });
const address = async () => (await store.mailIn()).address;

test("there is none until it is made, a new one takes its place, and it can be ended", async () => {
  expect(await address()).toBeNull();
  await store.makeMailAddress();
  expect(await address()).toBe("k1@in.kith.example");
  await store.makeMailAddress();
  expect(await address()).toBe("k2@in.kith.example");
  await store.endMailAddress();
  expect(await address()).toBeNull();
});

test("whose mails are taken, when the last one came and why one was not is told as the server says it", async () => {
  said.taken_at = "2026-11-20T09:00:00Z";
  said.refused = { at: "2026-11-21T10:00:00Z", why: "foreign" };
  expect(await store.mailIn()).toEqual(said);
});

test("with no signal it is said so, and not that there is none", async () => {
  await store.makeMailAddress();
  await store.mailIn();
  server.unreachable = true;
  await expect(store.mailIn()).rejects.toMatchObject({ code: "offline" });
  await expect(store.makeMailAddress()).rejects.toMatchObject({ code: "offline" });
  await expect(store.endMailAddress()).rejects.toMatchObject({ code: "offline" });
  server.unreachable = false;
  expect(await address()).toBe("k1@in.kith.example");
});

test("a server that takes no mails offers none with no signal either, until it does", async () => {
  said.offered = false;
  await expect(store.makeMailAddress()).rejects.toMatchObject({ code: "not_offered" });
  expect(await store.mailIn()).toMatchObject({ offered: false, address: null });
  server.unreachable = true;
  expect(await store.mailIn()).toMatchObject({ offered: false, address: null });
  server.unreachable = false;
  said.offered = true;
  expect(await store.mailIn()).toMatchObject({ offered: true });
  server.unreachable = true;
  await expect(store.mailIn()).rejects.toMatchObject({ code: "offline" });
});
