import { beforeEach, describe, expect, test, vi } from "vitest";
import { newDevice, online, type TestDevice } from "./helpers/device";
import { PushBrowser } from "./helpers/push_browser";
import { TestServer } from "./helpers/server";

type Push = typeof import("../../pwa/src/store/push");

const KEY = "BAAB";

let server: TestServer;
let phone: TestDevice;
let push: Push;
let asked: string[];
let known: Set<string>;
let browser: PushBrowser;

function answers(path: string, method: string, body: unknown): Response | null {
  asked.push(`${method} ${path}`);
  const endpoint = (body as { endpoint?: string } | null)?.endpoint ?? "";
  if (path === "/api/push/key") return Response.json({ key: KEY });
  if (path === "/api/push/test") return Response.json({ reminder: "r1" }, { status: 202 });
  if (path === "/api/reminders") return Response.json({ reminders: [], last_shown_at: null });
  if (path !== "/api/push/subscriptions") return null;
  if (method === "GET") return Response.json({ subscriptions: [...known].map(() => ({ mine: true })) });
  if (method === "PUT") known.add(endpoint);
  else known.delete(endpoint);
  return method === "PUT" ? Response.json({ id: "s1" }) : new Response(null, { status: 204 });
}

beforeEach(async () => {
  asked = [];
  known = new Set();
  browser = new PushBrowser();
  browser.appear();
  server = new TestServer();
  server.accounts = answers;
  online(server);
  phone = await newDevice();
  push = await import("../../pwa/src/store/push");
  return async () => {
    await phone.stop();
    vi.unstubAllGlobals();
  };
});

async function start(state: "in" | "none" = "in"): Promise<void> {
  if (state === "in") await phone.accountState.keepAccount({ id: "a1", email: "ana@example.org", state });
  push.startPush({ open: () => {} });
  await vi.waitFor(() => expect(push.pushState.value).not.toBe("unsupported"));
}

describe("turning reminders on", () => {
  test("subscribes with the server's key and tells the server", async () => {
    await start();
    expect(push.pushState.value).toBe("off");
    await push.turnOnReminders();
    expect(push.pushState.value).toBe("on");
    expect([...known]).toEqual([browser.made?.endpoint]);
    expect(browser.made?.key).toBe(KEY);
  });

  test("needs an account first", async () => {
    await start("none");
    expect(push.pushState.value).toBe("needs_account");
    await push.turnOnReminders();
    expect(browser.made).toBeNull();
  });

  test("takes a no for a no", async () => {
    browser.answer = "denied";
    await start();
    await push.turnOnReminders();
    expect(push.pushState.value).toBe("denied");
  });

  test("does not wait for ever for a browser that cannot reach its push service", async () => {
    await start();
    browser.subscribing = () => new Promise(() => {});
    const later = setTimeout;
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const failed = expect(push.turnOnReminders()).rejects.toMatchObject({ code: "push_unreachable" });
    for (let step = 0; step < 40; step++) {
      await vi.advanceTimersByTimeAsync(1_000);
      await new Promise((resolve) => later(resolve, 0));
    }
    await failed;
    vi.useRealTimers();
    expect(push.pushState.value).toBe("off");
  });

  test("off again forgets it here and on the server", async () => {
    await start();
    await push.turnOnReminders();
    await push.turnOffReminders();
    expect([push.pushState.value, browser.made, known.size]).toEqual(["off", null, 0]);
  });
});

describe("at each start", () => {
  async function startAgain(): Promise<void> {
    await start();
    await push.turnOnReminders();
    phone = await phone.again();
    push = await import("../../pwa/src/store/push");
  }

  test("the server hears of the subscription again", async () => {
    await startAgain();
    const { endpoint } = browser.made ?? {};
    asked = [];
    await start();
    await vi.waitFor(() => expect(asked).toContain("PUT /api/push/subscriptions"));
    expect([[...known], browser.made?.endpoint]).toEqual([[endpoint], endpoint]);
  });

  test("one that the server has dropped, because its push service knows it no more, is made anew", async () => {
    await startAgain();
    const { endpoint } = browser.made ?? {};
    known.clear();
    await start();
    await vi.waitFor(() => expect([...known]).toEqual([browser.made?.endpoint]));
    expect(browser.made?.endpoint).not.toBe(endpoint);
  });

  test("one that never got as far as the server is only told again", async () => {
    await startAgain();
    const { endpoint } = browser.made ?? {};
    known.clear();
    await phone.kv.putKv("push_told", null);
    await start();
    await vi.waitFor(() => expect([...known]).toEqual([endpoint]));
  });

  test("a subscription that the browser lost is made anew", async () => {
    await startAgain();
    browser.lose();
    await start();
    await vi.waitFor(() => expect(push.pushState.value).toBe("on"));
    expect([...known]).toContain(browser.made?.endpoint);
  });

  test("one made with another server key is replaced", async () => {
    await startAgain();
    const old = "https://push.example/old";
    browser.made = { endpoint: old, key: "AAAA" };
    known = new Set([old]);
    await start();
    await vi.waitFor(() => expect(browser.made).toMatchObject({ key: KEY }));
    await vi.waitFor(() => expect([...known]).toEqual([browser.made?.endpoint]));
  });

  test("nothing is asked where reminders were never turned on", async () => {
    browser.permission = "granted";
    await start();
    expect(push.pushState.value).toBe("off");
    expect(asked.filter((each) => each.includes("push"))).toEqual([]);
  });
});

describe("the test", () => {
  test("is shown when the worker says so", async () => {
    await start();
    await push.turnOnReminders();
    const result = push.sendTest();
    await vi.waitFor(() => expect(asked).toContain("POST /api/push/test"));
    browser.say({ kind: "push-shown", tag: "r1" });
    expect(await result).toBe("shown");
  });
});

test("a tapped notification opens its screen in this page", async () => {
  const opened: string[] = [];
  push.startPush({ open: (path) => opened.push(path) });
  browser.say({ kind: "open", path: "/give" });
  expect(opened).toEqual(["/give"]);
});
