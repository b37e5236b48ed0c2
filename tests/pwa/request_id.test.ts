import { afterEach, expect, test, vi } from "vitest";
import { call } from "../../pwa/src/net/call";
import { tellTrouble, toast } from "../../pwa/src/parts/toast_state";

const NAME = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function answering(error: object, status: number) {
  const fetch = vi.fn(async (_path: string, _init: RequestInit) => Response.json({ error }, { status }));
  vi.stubGlobal("fetch", fetch);
  return () => fetch.mock.calls.map(([, init]) => (init.headers as Record<string, string>)["x-request-id"]);
}

afterEach(() => vi.unstubAllGlobals());

test("each call has a name of its own, in the shape that the server takes", async () => {
  const names = answering({ code: "server_error", message: "" }, 500);
  await call("/api/sync", { body: {} }).catch(() => {});
  await call("/api/reminders").catch(() => {});
  expect(names()).toEqual([expect.stringMatching(NAME), expect.stringMatching(NAME)]);
  expect(new Set(names()).size).toBe(2);
});

test("a browser that makes no random names still calls", async () => {
  const names = answering({ code: "server_error", message: "" }, 500);
  vi.stubGlobal("crypto", {});
  await expect(call("/api/reminders")).rejects.toMatchObject({ code: "server_error" });
  expect(names()).toEqual([""]);
});

test("what there are no words for names what an operator can look up", async () => {
  answering({ code: "server_error", message: "Something broke.", reference: "0b1f8f3e" }, 500);
  tellTrouble(await call("/api/reminders").catch((error) => error));
  expect(toast.value?.text).toMatch(/ \(0b1f8f3e\)$/);
});

test("what there are words for needs no name", async () => {
  answering({ code: "too_many", message: "", reference: "0b1f8f3e" }, 429);
  tellTrouble(await call("/api/reminders").catch((error) => error));
  expect(toast.value?.text).not.toContain("0b1f8f3e");
});
