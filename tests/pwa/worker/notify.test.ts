import { beforeEach, describe, expect, test, vi } from "vitest";
import { ORIGIN, WorkerWorld } from "../helpers/worker";

const SENT = {
  web_push: 8030,
  notification: {
    title: "Time to say thank you",
    body: "3 thank-yous are waiting.",
    navigate: `${ORIGIN}/give?event=e1`,
    tag: "r1",
    actions: [{ action: "tomorrow", title: "Tomorrow" }],
    data: { token: "t1", about: [["thank_event", "e1"]] },
    app_badge: "1",
  },
  app_badge: 1,
};

let world: WorkerWorld;

beforeEach(async () => {
  world = new WorkerWorld();
  await world.start();
  return () => vi.unstubAllGlobals();
});

const click = (data: object) => world.fire("notificationclick", { notification: { data, close: () => {} } });

describe("a push", () => {
  test("is shown with its words, and the server hears of it", async () => {
    await world.push(SENT);
    expect(world.shown).toMatchObject([
      { title: "Time to say thank you", body: "3 thank-yous are waiting.", tag: "r1" },
    ]);
    expect(world.posts).toEqual([
      { path: "/api/push/receipts", method: "POST", body: { token: "t1", what: "shown" } },
    ]);
  });

  test("tells the open pages, which then sync", async () => {
    world.pages = 1;
    await world.push(SENT);
    expect(world.told).toEqual([{ kind: "push-shown", tag: "r1" }, { kind: "sync" }]);
  });

  test.each([[null], ["not json"], ["null"], ["{}"], ['{"notification":{}}'], ['{"notification":null}']])(
    "that says %j is announced all the same",
    async (data) => {
      await world.push(data);
      expect(world.shown).toMatchObject([{ title: "Kith" }]);
      expect(world.posts).toEqual([]);
    },
  );

  test("is shown although the receipt fails; that is tried once more", async () => {
    vi.useFakeTimers();
    world.network = () => {
      throw new TypeError("offline");
    };
    const pushed = world.push(SENT);
    // The sum of the body is added up beside the clock, so the pause begins a little later.
    while (world.posts.length < 2) await vi.advanceTimersByTimeAsync(1_000);
    await pushed;
    vi.useRealTimers();
    expect(world.shown).toHaveLength(1);
    expect(world.posts).toHaveLength(2);
  });
});

describe("a tap on it", () => {
  test("opens its screen and is told", async () => {
    await click({ url: `${ORIGIN}/give?event=e1`, token: "t1" });
    expect(world.opened).toEqual(["/give?event=e1"]);
    expect(world.posts.map(({ body }) => body)).toEqual([{ token: "t1", what: "clicked" }]);
  });

  test("goes to the open page, which walks there without a reload", async () => {
    world.pages = 2;
    await click({ url: "/people/p1" });
    expect(world.told).toEqual([{ kind: "open", path: "/people/p1" }]);
    expect([world.focused, world.opened]).toEqual([1, []]);
  });

  test.each(["https://evil.example/give", "//evil.example/give"])("never leaves for %s", async (url) => {
    await click({ url });
    expect(world.opened).toEqual(["/give"]);
  });
});

describe("a new address from the browser", () => {
  const old = { endpoint: "old", options: { applicationServerKey: new ArrayBuffer(1) } };

  test("is subscribed again and told to the server", async () => {
    await world.fire("pushsubscriptionchange", { oldSubscription: old, newSubscription: null });
    expect(world.posts).toEqual([
      { path: "/api/push/subscriptions", method: "PUT", body: { endpoint: "new" } },
    ]);
  });

  test("that the browser has made itself is told as it is", async () => {
    const made = { toJSON: () => ({ endpoint: "made" }) };
    await world.fire("pushsubscriptionchange", { oldSubscription: old, newSubscription: made });
    expect(world.posts.map(({ body }) => body)).toEqual([{ endpoint: "made" }]);
  });

  test("without anything to go by waits for the page", async () => {
    await world.fire("pushsubscriptionchange", { oldSubscription: null, newSubscription: null });
    expect(world.posts).toEqual([]);
  });
});

test("a sync event wakes the pages", async () => {
  world.pages = 1;
  await world.fire("sync");
  expect(world.told).toEqual([{ kind: "sync" }]);
});
