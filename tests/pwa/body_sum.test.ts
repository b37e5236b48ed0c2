import { afterEach, expect, it, vi } from "vitest";
import { call } from "../../pwa/src/net/call";
import { WorkerWorld } from "./helpers/worker";

const SUM = "x-amz-content-sha256";
/** What `sha256sum` says of these. */
const NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
const ZOFIE = "13b04ce01bf5c43e278c36c6177a0eb85b3c8781e1721c4b4bf673afbfd8e34c";
const SHOWN = "3901ea539f42fe41787b99ff2a23c314e8d8551c8d9d117109393beb737a9ccb";
const asked: RequestInit[] = [];

function listen(): void {
  asked.length = 0;
  vi.stubGlobal("fetch", async (_: string, init: RequestInit) => {
    asked.push(init);
    return new Response("{}");
  });
}

const headers = () => new Headers(asked[0]?.headers);

afterEach(() => vi.unstubAllGlobals());

it("says the sum of what it sends, in whatever script", async () => {
  listen();
  await call("/api/sync", { body: { name: "Žofie 🌱" } });
  expect(headers().get(SUM)).toBe(ZOFIE);
  expect(headers().get("content-type")).toBe("application/json");
});

it("says the sum of nothing where a request changes something without a body", async () => {
  listen();
  await call("/api/calendar", { method: "DELETE" });
  expect(headers().get(SUM)).toBe(NOTHING);
  expect(asked[0]?.body).toBeUndefined();
});

it("says none where it only asks, or where there is no https", async () => {
  listen();
  await call("/api/accounts/me");
  expect(headers().get(SUM)).toBeNull();
  listen();
  vi.stubGlobal("crypto", {});
  await call("/api/sync", { body: {} });
  expect(headers().get(SUM)).toBeNull();
  expect(headers().get("content-type")).toBe("application/json");
});

it("says it from the worker too", async () => {
  const world = new WorkerWorld();
  await world.start();
  await world.push({ notification: { title: "Kith", data: { token: "t" } } });
  expect(world.posts[0]?.body).toEqual({ token: "t", what: "shown" });
  expect(world.sums).toEqual([SHOWN]);
});
