import { beforeEach, expect, test, vi } from "vitest";
import { newDevice, online, type TestDevice } from "./helpers/device";
import { TestServer } from "./helpers/server";

const DAY = "2026-11-22";
const TAPPED = Date.parse(`${DAY}T12:00:00`);

let server: TestServer;
let phone: TestDevice;
let answers: typeof import("../../pwa/src/store/answers");
let kept: Map<string, string>;
let asked: unknown[];
let status: number;

beforeEach(async () => {
  kept = new Map();
  asked = [];
  status = 204;
  const open = async () => ({
    keys: async () => [...kept.keys()],
    match: async (key: string) => (kept.has(key) ? new Response(kept.get(key)) : undefined),
    put: async (key: string, response: Response) => void kept.set(key, await response.text()),
    delete: async (key: string) => kept.delete(key),
  });
  vi.stubGlobal("caches", { open });
  server = new TestServer();
  server.accounts = (path, _, body) => {
    if (path !== "/api/push/act") return null;
    asked.push(body);
    return new Response(null, { status });
  };
  online(server);
  phone = await newDevice();
  answers = await import("../../pwa/src/store/answers");
  return async () => {
    await phone.stop();
    vi.unstubAllGlobals();
  };
});

function tapped(action: string, ...about: [string, string][]): void {
  kept.set("/answers/t1", JSON.stringify({ token: "t1", action, at: TAPPED, about }));
}

const offline = () => {
  vi.stubGlobal("fetch", async () => {
    throw new TypeError("offline");
  });
};

async function helpedBy(name: string, eventId: string | null = null): Promise<string> {
  await phone.edit.transact([{ noun: "people", id: `p-${name}`, fields: { name } }]);
  const fields = { person_id: `p-${name}`, direction: "received" as const, happened_on: "2026-11-20" };
  return (await phone.favors.addFavor({ ...fields, event_id: eventId })).id;
}

const waiting = async () => (await phone.thanks.thankYouQueue()).map(({ favor }) => favor.id);

test("offline, what was thanked from the notification is gone from the list at once, and still waits for the server", async () => {
  const [maria, ben] = [await helpedBy("Maria"), await helpedBy("Ben")];
  tapped("thanked", ["thank_help", maria]);
  offline();
  await answers.takeAnswers();
  expect(await waiting()).toEqual([ben]);
  expect(kept.size).toBe(1);
});

test("it is done once: what she changes afterwards stays, until the server hears of it", async () => {
  const maria = await helpedBy("Maria");
  tapped("tomorrow", ["thank_help", maria]);
  offline();
  await answers.takeAnswers();
  await phone.edit.transact([{ noun: "favors", id: maria, fields: { thank_later_until: null } }]);
  await answers.takeAnswers();
  expect((await phone.thanks.thankCard(maria))?.dueOn).toBe("2026-11-21");
  online(server);
  await answers.takeAnswers();
  expect([asked.length, kept.size]).toEqual([1, 0]);
});

test("tomorrow is the day after the tap, for everything at the event that was due", async () => {
  await phone.edit.transact([
    { noun: "events", id: "e1", fields: { name: "PyCon", ends_on: "2026-11-20" } },
    { noun: "events", id: "e2", fields: { name: "Later", ends_on: "2026-11-28" } },
  ]);
  const [one, two] = [await helpedBy("Maria", "e1"), await helpedBy("Ben", "e1")];
  const later = await helpedBy("Eve", "e2");
  tapped("tomorrow", ["thank_event", "e1"], ["thank_event", "e2"]);
  offline();
  await answers.takeAnswers();
  const until = async (id: string) => (await phone.thanks.thankCard(id))?.favor.thank_later_until;
  expect([await until(one), await until(two)]).toEqual(["2026-11-23", "2026-11-23"]);
  expect(await until(later)).toBeNull();
});

test("a check-in waits too", async () => {
  const fields = { name: "Ada", circle: "inner", cadence_set_on: "2026-11-01" };
  await phone.edit.transact([{ noun: "people", id: "p-ada", fields }]);
  tapped("tomorrow", ["check_in", "p-ada"]);
  offline();
  await answers.takeAnswers();
  expect(await phone.ask.one("people", "p-ada")).toMatchObject({ check_in_snoozed_until: "2026-11-23" });
});

test("with a network the server does it, and nothing is written here", async () => {
  const maria = await helpedBy("Maria");
  tapped("thanked", ["thank_help", maria]);
  await answers.takeAnswers();
  expect(asked).toMatchObject([{ token: "t1", action: "thanked", at: TAPPED }]);
  expect([await waiting(), kept.size]).toEqual([[maria], 0]);
});

test("one that the server does not know is dropped, and changes nothing", async () => {
  const maria = await helpedBy("Maria");
  tapped("thanked", ["thank_help", maria]);
  status = 404;
  await answers.takeAnswers();
  expect([await waiting(), kept.size]).toEqual([[maria], 0]);
});

test("it goes with the next sync that succeeds, also where the browser never says that it is online again", async () => {
  await phone.accountState.keepAccount({ id: "a1", email: "ana@example.org", state: "in" });
  await phone.start.startStore();
  tapped("thanked", ["thank_help", await helpedBy("Maria")]);
  offline();
  await answers.takeAnswers();
  expect([asked.length, kept.size]).toEqual([0, 1]);
  online(server);
  await phone.syncState.syncNow();
  await vi.waitFor(() => expect([asked.length, kept.size]).toEqual([1, 0]));
});
