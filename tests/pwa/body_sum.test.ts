import { createHash } from "node:crypto";
import { afterEach, expect, it, vi } from "vitest";
import { call } from "../../pwa/src/net/call";
import { WorkerWorld } from "./helpers/worker";

const SUM = "x-amz-content-sha256";
const sumOf = (text: string) => createHash("sha256").update(text).digest("hex");
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
  expect(headers().get(SUM)).toBe(sumOf(String(asked[0]?.body)));
  expect(headers().get("content-type")).toBe("application/json");
});

it("says the sum of nothing where a request changes something without a body", async () => {
  listen();
  await call("/api/calendar", { method: "DELETE" });
  expect(headers().get(SUM)).toBe(sumOf(""));
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
  expect(world.sums).toEqual([sumOf(JSON.stringify(world.posts[0]?.body))]);
});
