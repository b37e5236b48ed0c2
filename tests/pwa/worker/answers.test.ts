import { beforeEach, describe, expect, test, vi } from "vitest";
import { ORIGIN, WorkerWorld } from "../helpers/worker";

const ABOUT = [["thank_help", "f1"]];
const SENT = {
  notification: {
    title: "Time to say thank you",
    navigate: `${ORIGIN}/give/f1`,
    tag: "r1",
    actions: [{ action: "thanked", title: "Thanked" }],
    data: { token: "t1", about: ABOUT },
    app_badge: "2",
  },
};
const ACT = {
  path: "/api/push/act",
  method: "POST",
  body: { token: "t1", action: "thanked", about: ABOUT, at: 1 },
};

let world: WorkerWorld;

beforeEach(async () => {
  world = new WorkerWorld();
  await world.start();
  vi.useFakeTimers({ toFake: ["Date"], now: 1 });
  return () => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  };
});

const waiting = () => [...(world.stores.get("answers")?.keys() ?? [])];
const acts = () => world.posts.filter(({ path }) => path === ACT.path);
const offline = () => {
  world.network = () => {
    throw new TypeError("offline");
  };
};

/** Taps a button of the notification that the push has shown. */
async function tap(action: string): Promise<void> {
  await world.push(SENT);
  const [shown] = world.shown;
  await world.fire("notificationclick", { action, notification: { data: shown?.data, close: () => {} } });
}

test("its buttons are shown as they came", async () => {
  await world.push(SENT);
  expect(world.shown).toMatchObject([{ actions: SENT.notification.actions }]);
});

test("an answer goes to the server, opens nothing, and is forgotten", async () => {
  world.pages = 1;
  await tap("thanked");
  expect(acts()).toEqual([ACT]);
  expect([world.opened, world.focused, waiting()]).toEqual([[], 0, []]);
  expect(world.told.at(-1)).toEqual({ kind: "sync" });
  expect(world.badge).toBeNull();
});

test("the body opens its screen, and answers nothing", async () => {
  await tap("");
  expect(world.opened).toEqual(["/give/f1"]);
  expect(acts()).toEqual([]);
});

describe("without a network", () => {
  beforeEach(async () => {
    vi.useRealTimers();
    vi.useFakeTimers({ now: 1 });
    offline();
    let isOver = false;
    const tapped = tap("thanked").finally(() => {
      isOver = true;
    });
    while (!isOver) {
      await vi.runAllTimersAsync();
      // The sum of a body is made beside this thread: no timer waits for it.
      await crypto.subtle.digest("SHA-256", new Uint8Array());
    }
    await tapped;
    world.posts = [];
    world.network = () => new Response(null, { status: 204 });
  });

  test("it waits, and the browser is asked to try later", () => {
    expect(waiting()).toEqual(["t1"]);
    expect(world.syncs).toEqual(["answers"]);
  });

  test("it goes with the browser's own sync, and the pages hear of it", async () => {
    world.pages = 1;
    await world.fire("sync");
    expect([acts().length, waiting()]).toEqual([1, []]);
    expect(world.told).toContainEqual({ kind: "sync" });
  });

  test("it goes with the next push", async () => {
    await world.push({ notification: { title: "Another" } });
    expect([acts().length, waiting()]).toEqual([1, []]);
  });

  test.each([500, 200, 403])("an answer of %i is not the server's last word", async (status) => {
    world.network = () => new Response(null, { status });
    await world.push({ notification: { title: "Another" } });
    expect(waiting()).toEqual(["t1"]);
  });

  test.each([404, 400])("one that the server answers with %i is dropped", async (status) => {
    world.network = () => new Response(null, { status });
    await world.push({ notification: { title: "Another" } });
    expect(waiting()).toEqual([]);
  });
});

test("the badge counts what the push says", async () => {
  await world.push(SENT);
  expect(world.badge).toBe(2);
});
