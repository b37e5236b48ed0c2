import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { everyRow } from "../../pwa/src/db/every";
import { closeDb, database } from "../../pwa/src/db/open";
import { account } from "../../pwa/src/store/account_state";
import { exportEverything } from "../../pwa/src/store/export_json";
import { addPeople, editPerson, findPerson } from "../../pwa/src/store/people";
import { commit, preview } from "./bringing";
import { fixture, HEADER } from "./linkedin_files";

beforeEach(() => {
  database.name = `kith-${crypto.randomUUID()}`;
});
afterEach(async () => {
  vi.unstubAllGlobals();
  account.value = { ...account.value, state: "none" };
  await closeDb();
});

const file = (...lines: string[]) => new Blob([[HEADER, ...lines].join("\n")]);

async function people() {
  const found = [];
  for await (const { row } of everyRow("people")) found.push(row);
  return found;
}

test("the sample brings 297 people with progress, twice the same file adds nobody, undo takes all back", async () => {
  const sample = await fixture("connections-300.csv");
  const progress = vi.fn();
  expect(await preview(sample)).toMatchObject({ added: { person: 297 }, updated: 0, left: 3, unread: 0 });
  expect(await people()).toHaveLength(0);
  const { added, undo } = await commit(sample, { onProgress: progress });
  expect(added).toBe(297);
  expect(progress.mock.calls).toEqual([
    [200, 297],
    [297, 297],
  ]);
  expect(await people()).toHaveLength(297);
  expect(await preview(sample)).toMatchObject({ added: { person: 0 }, updated: 0, left: 300 });
  await undo();
  expect(await people()).toHaveLength(0);
});

test("a double tap on Import brings everyone once", async () => {
  const file = await fixture("bom-lf.csv");
  const [first, second] = await Promise.all([commit(file), commit(file)]);
  expect([first.added, second.added]).toEqual([3, 0]);
  expect(await people()).toHaveLength(3);
});

test("what was typed between preview and import stays, and undo gives the gaps back", async () => {
  const { ids } = await addPeople([{ name: "Ana Lima", email: "ana@example.org" }]);
  const id = ids[0] ?? "";
  const chosen = file("Ana,Lima,https://www.linkedin.com/in/ana,ANA@example.org,Acme,CTO,");
  expect(await preview(chosen)).toMatchObject({ updated: 1 });
  await editPerson(id, { company: "My own words" });
  const { updated, undo } = await commit(chosen);
  expect(updated).toBe(1);
  expect(await findPerson(id)).toMatchObject({ company: "My own words", role: "CTO" });
  await undo();
  expect(await findPerson(id)).toMatchObject({ company: "My own words", role: null, source: null });
});

test("30,000 rows are read and planned in turns, and more than 50,000 are refused", async () => {
  const line = (_: unknown, at: number) =>
    `Ana ${at},Lima,https://www.linkedin.com/in/a-${at},,Acme,CTO,1 Jan 2020`;
  const turns = vi.spyOn(MessagePort.prototype, "postMessage");
  const { added } = await preview(file(...Array.from({ length: 30_000 }, line)));
  expect(added.person).toBe(30_000);
  expect(turns.mock.calls.length).toBeGreaterThan(3);
  turns.mockRestore();
  const many = preview(file(...Array.from({ length: 50_001 }, (_, at) => `A${at},,,,,,`)));
  await expect(many).rejects.toMatchObject({ code: "too_many_rows" });
});

test("the export holds every live row of every noun, and no bookkeeping", async () => {
  const { ids } = await addPeople([{ name: 'Zoë "Z"\n', tags: ["x"] }, { name: "Gone" }]);
  await editPerson(ids[1] ?? "", { deleted_at: "2026-11-22T09:00:00Z" } as object);
  const everything = JSON.parse(await (await exportEverything()).text());
  expect(everything).toMatchObject({
    format: "kith",
    version: 1,
    nouns: { events: [], moments: [], favors: [], thanks: [], promises: [], preferences: [] },
  });
  expect(everything.nouns.people).toEqual([{ id: ids[0], name: 'Zoë "Z"\n', tags: ["x"] }]);
  expect("account" in everything).toBe(false);
});

test("signed in, the export asks the server too, and without signal it says what is missing", async () => {
  account.value = { ...account.value, state: "in" };
  vi.stubGlobal("fetch", async () => new Response('{"devices":[]}'));
  expect(JSON.parse(await (await exportEverything()).text())).toMatchObject({ account: { devices: [] } });
  vi.stubGlobal("fetch", async () => {
    throw new TypeError("no network");
  });
  expect(JSON.parse(await (await exportEverything()).text())).toMatchObject({ account_missing: "offline" });
});
