import { beforeEach, expect, test, vi } from "vitest";
import { newDevice, online, type TestDevice } from "./helpers/device";
import { TestServer } from "./helpers/server";

const NOW = Date.parse("2026-11-22T12:00:00Z");

let server: TestServer;
let phone: TestDevice;
let missed: typeof import("../../pwa/src/store/missed");
let reminders: object[];

beforeEach(async () => {
  reminders = [];
  server = new TestServer();
  server.accounts = (path) => {
    if (path === "/api/reminders/past") return Response.json({ reminders, coming: [], next: null });
    return path === "/api/push/subscriptions" ? Response.json({ subscriptions: [] }) : null;
  };
  online(server);
  phone = await newDevice();
  missed = await import("../../pwa/src/store/missed");
  await phone.accountState.keepAccount({ id: "a1", email: "ana@example.org", state: "in" });
  await phone.edit.transact([{ noun: "people", id: "p1", fields: { name: "Ana Souza" } }]);
  return async () => {
    await phone.stop();
    vi.unstubAllGlobals();
  };
});

function sent(id: string, at: string, more: object = {}, kind = "check_in"): void {
  const delivery = { subscription: "s1", accepted_at: at, shown_at: null, ...more };
  reminders.push({ id, kind, subject: "p1", due_at: at, state: "sent", deliveries: [delivery] });
}

const found = async (now = NOW) => (await missed.missedReminders(now))?.map(({ reminder }) => reminder.id);

test("what no device has shown is told of, with its name", async () => {
  sent("r1", "2026-11-22T09:00:00Z");
  expect(await missed.missedReminders(NOW)).toMatchObject([{ reminder: { id: "r1" }, name: "Ana Souza" }]);
});

test("what was shown or mailed, a test, and what is on its way are not", async () => {
  sent("shown", "2026-11-22T09:00:00Z", { shown_at: "2026-11-22T09:00:02Z" });
  sent("mailed", "2026-11-22T09:00:00Z", { subscription: "mail" });
  sent("test", "2026-11-22T09:00:00Z", {}, "test");
  sent("on its way", "2026-11-22T11:59:00Z");
  sent("not accepted", "2026-11-22T09:00:00Z", { accepted_at: null });
  sent("long ago", "2026-10-22T09:00:00Z");
  expect(await found()).toEqual([]);
});

test("it is told once", async () => {
  sent("r1", "2026-11-22T09:00:00Z");
  await missed.missedSeen(NOW);
  expect(await found()).toEqual([]);
  sent("r2", "2026-11-23T09:00:00Z");
  expect(await found(NOW + 86_400_000)).toEqual(["r2"]);
});

test("with no network nothing is claimed", async () => {
  sent("r1", "2026-11-22T09:00:00Z");
  await found();
  server.unreachable = true;
  expect(await found()).toBeUndefined();
});

test("the screen of proof keeps the last that was known, and says since when", async () => {
  const { pastReminders } = await import("../../pwa/src/store/reminder_past");
  sent("r1", "2026-11-22T09:00:00Z");
  expect((await pastReminders())?.at).toBeNull();
  server.unreachable = true;
  expect(await pastReminders()).toMatchObject({ reminders: [{ id: "r1" }], at: expect.any(String) });
});
