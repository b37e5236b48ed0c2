import { beforeEach, expect, test, vi } from "vitest";

let inbox: typeof import("../../pwa/src/store/inbox");
const kept = new Map<string, Response>();

const cache = {
  put: async (key: string, response: Response) => void kept.set(key, response.clone()),
  match: async (key: string) => kept.get(key)?.clone(),
  delete: async (key: string) => kept.delete(key),
  keys: async () => [...kept.keys()].map((key) => ({ url: `https://kith.example${key}` })),
};

beforeEach(async () => {
  kept.clear();
  vi.resetModules();
  vi.stubGlobal("caches", { open: async () => cache });
  inbox = await import("../../pwa/src/store/inbox");
  return () => vi.unstubAllGlobals();
});

/** As the worker leaves it. */
function shared(at: number, fields: Record<string, string | File>): void {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  kept.set(`/inbox/${at}`, new Response(form));
}

async function afterRestart(): Promise<void> {
  vi.resetModules();
  inbox = await import("../../pwa/src/store/inbox");
}

test("what was shared is there after a restart, the newest first", async () => {
  shared(9, { text: "older" });
  shared(10, { title: "Lumen", text: "Lumen: https://lumen.example", url: "https://lumen.example" });
  await afterRestart();
  const newest = await inbox.newestArrived();
  expect(newest).toMatchObject({ text: "Lumen: https://lumen.example", from: "shared" });
  await inbox.dropArrived(newest?.key ?? "");
  expect(await inbox.newestArrived()).toMatchObject({ text: "older" });
});

test("a file keeps its name and its bytes", async () => {
  shared(1, { files: new File(["BEGIN:VCARD"], "ana.vcf", { type: "text/vcard" }) });
  const [file] = (await inbox.newestArrived())?.files ?? [];
  expect([file?.name, await file?.text()]).toEqual(["ana.vcf", "BEGIN:VCARD"]);
});

test("what Kith brings in itself replaces what was left lying, and nothing that was shared", async () => {
  shared(1, { text: "shared" });
  await inbox.hold("scan", { text: "looked at and left" });
  await inbox.hold("paste", { text: "pasted" });
  await afterRestart();
  expect(await inbox.newestArrived()).toMatchObject({ text: "pasted", from: "paste" });
  expect(kept.size).toBe(2);
});

test("what is shared after a card was looked at and left goes before it", async () => {
  await inbox.hold("scan", { text: "looked at and left" });
  shared(Date.now() + 1000, { text: "shared now" });
  await afterRestart();
  expect(await inbox.newestArrived()).toMatchObject({ text: "shared now" });
});

test("where the browser keeps no caches it lasts as long as the page", async () => {
  vi.stubGlobal("caches", undefined);
  await inbox.hold("scan", { text: "a card" });
  const newest = await inbox.newestArrived();
  expect(newest?.text).toBe("a card");
  await inbox.dropArrived(newest?.key ?? "");
  expect(await inbox.newestArrived()).toBeNull();
});

test("what was cut off on its way does not stand before the others", async () => {
  shared(1, { text: "whole" });
  kept.set(
    "/inbox/2",
    new Response("torn", { headers: { "content-type": "multipart/form-data; boundary=x" } }),
  );
  expect(await inbox.newestArrived()).toMatchObject({ text: "whole" });
});

test("a hostile page that shares without end fills no phone", async () => {
  for (let at = 1; at <= 40; at++) shared(at, { text: `${at}` });
  await inbox.newestArrived();
  expect([...kept.keys()].sort()).toEqual(Array.from({ length: 10 }, (_, at) => `/inbox/${at + 31}`).sort());
});
