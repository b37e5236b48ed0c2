import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { inOrder, one } from "../../pwa/src/db/ask";
import { closeDb, database } from "../../pwa/src/db/open";
import { broughtIn, forgetOldImports } from "../../pwa/src/store/brought";
import { takeBack } from "../../pwa/src/store/brought_undo";
import { logMoment } from "../../pwa/src/store/moments";
import { addPeople, editPerson, findPerson, removePerson } from "../../pwa/src/store/people";
import { commit, TODAY } from "./bringing";
import { HEADER } from "./linkedin_files";

beforeEach(() => {
  database.name = `kith-${crypto.randomUUID()}`;
});
afterEach(closeDb);

const file = (...names: string[]) =>
  new Blob([[HEADER, ...names.map((name) => `${name},Lima,,${name}@example.org,Lumen,CTO,`)].join("\n")]);
const idOf = async (name: string) => (await inOrder("people")).find((row) => row.name === name)?.id ?? "";
const names = async () => (await inOrder("people")).map(({ name }) => name);
const latest = async (today = TODAY) => (await broughtIn(today))[0];

test("what came in is listed with its day, its file and how much of what, the latest first", async () => {
  await commit(file("Ana", "Ben"), { today: "2026-11-20" });
  await commit(file("Ana", "Ben", "Chi"));
  expect(await broughtIn(TODAY)).toMatchObject([
    { takenOn: TODAY, fileName: "Connections.csv", format: "linkedin", counts: { people: 1, filled: 0 } },
    { takenOn: "2026-11-20", counts: { people: 2 } },
  ]);
});

test("who was edited since stays, and who has something of their own by now; the others go", async () => {
  await commit(file("Ana", "Ben", "Chi", "Dan"));
  const [ana, ben] = [await idOf("Ana Lima"), await idOf("Ben Lima")];
  await editPerson(ana, { notes: "Plays chess" });
  await logMoment({ kind: "coffee", on: TODAY, personIds: [ben] });
  await removePerson(await idOf("Dan Lima"));
  expect(await takeBack((await latest())?.batchId ?? "", TODAY)).toEqual({ gone: 1, stayed: 2 });
  expect(await names()).toEqual(["Ana Lima", "Ben Lima"]);
  expect(await latest()).toBeUndefined();
});

test("a filled gap is empty again, unless it was typed over since", async () => {
  const fields = { email: "ana@example.org", ways: [{ kind: "email", label: "", value: "a@b.example" }] };
  const [id = ""] = (await addPeople([{ name: "Ana Lima", ...fields } as never])).ids;
  await commit(file("Ana"));
  expect(await findPerson(id)).toMatchObject({ company: "Lumen", role: "CTO", how_met: "LinkedIn" });
  await editPerson(id, { role: "Founder" });
  await takeBack((await latest())?.batchId ?? "", TODAY);
  expect(await findPerson(id)).toMatchObject({ company: null, role: "Founder", how_met: null, ...fields });
});

test("a second undo of the same file changes nothing", async () => {
  await commit(file("Ana"));
  const { batchId = "" } = (await latest()) ?? {};
  await takeBack(batchId, TODAY);
  await commit(file("Ana"));
  expect(await takeBack(batchId, TODAY)).toEqual({ gone: 0, stayed: 0 });
  expect(await names()).toEqual(["Ana Lima"]);
});

test("after 30 days it is neither listed nor kept", async () => {
  await commit(file("Ana"), { today: "2026-10-27" });
  expect(await latest()).toBeDefined();
  expect(await latest("2026-11-27")).toBeUndefined();
  const [part] = await inOrder("imports");
  await forgetOldImports(TODAY);
  expect(await one("imports", part?.id ?? "")).not.toBeNull();
  await forgetOldImports("2026-11-27");
  expect(await one("imports", part?.id ?? "")).toBeNull();
  expect(await names()).toEqual(["Ana Lima"]);
});

test("another device takes back what this one brought", async () => {
  const { newDevice, online } = await import("./helpers/device");
  const { TestServer } = await import("./helpers/server");
  const server = new TestServer();
  online(server);
  const phone = await newDevice();
  const bringing = await import("./bringing");
  await bringing.commit(file("Ana", "Ben"));
  await phone.sync();
  await phone.stop();
  const laptop = await newDevice();
  await laptop.sync();
  const { broughtIn: listed } = await import("../../pwa/src/store/brought");
  const { takeBack: back } = await import("../../pwa/src/store/brought_undo");
  const [batch] = await listed(TODAY);
  expect(await back(batch?.batchId ?? "", TODAY)).toEqual({ gone: 2, stayed: 0 });
  expect(await laptop.ask.inOrder("people")).toEqual([]);
  await laptop.stop();
});
