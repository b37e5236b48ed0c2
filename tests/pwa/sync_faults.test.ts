import { beforeEach, describe, expect, test } from "vitest";
import { newDevice, online, type TestDevice } from "./helpers/device";
import { TestServer } from "./helpers/server";

let server: TestServer;
let phone: TestDevice;

const pending = () => phone.pending.countPending();
const addAna = async () => (await phone.people.addPeople([{ name: "Ana" }])).ids[0] ?? "";

beforeEach(async () => {
  server = new TestServer();
  online(server);
  phone = await newDevice();
  return () => phone.stop();
});

describe("what was typed reaches the server", () => {
  test("the very first call goes out empty, to learn the server's time", async () => {
    await addAna();
    await phone.sync();
    expect(server.requests[0]?.changes).toEqual([]);
    expect(server.requests[1]?.changes).toHaveLength(1);
    expect(await pending()).toBe(0);
  });

  test("a lost answer is sent again, word for word, and nothing is doubled", async () => {
    const ana = await addAna();
    await phone.sync();
    await phone.people.editPerson(ana, { notes: "grants desk" });
    server.faults = ["answer lost"];
    await expect(phone.sync()).rejects.toMatchObject({ code: "offline" });
    expect(await pending()).toBe(1);
    const rev = server.rev;
    await phone.sync();
    const [lost, resent] = server.requests.slice(-2);
    expect(resent?.changes).toEqual(lost?.changes);
    expect(server.rev).toBe(rev);
    expect(await pending()).toBe(0);
  });

  test("a lost request loses nothing", async () => {
    const ana = await addAna();
    server.faults = ["request lost"];
    await expect(phone.sync()).rejects.toMatchObject({ code: "offline" });
    await phone.sync();
    expect(server.field("people", ana, "name")).toBe("Ana");
  });

  test("a request the network doubled changes things once", async () => {
    const ana = await addAna();
    server.faults = ["doubled", "doubled"];
    await phone.sync();
    expect(server.rev).toBe(1);
    expect(server.field("people", ana, "name")).toBe("Ana");
  });

  test("an edit made while a push is in flight stays in the outbox and goes next", async () => {
    const ana = await addAna();
    await phone.sync();
    await phone.people.editPerson(ana, { notes: "first" });
    server.beforeAnswer = async () => {
      server.beforeAnswer = async () => {};
      await phone.people.editPerson(ana, { notes: "second" });
    };
    await phone.sync();
    expect(await pending()).toBe(1);
    expect((await phone.people.findPerson(ana))?.notes).toBe("second");
    await phone.sync();
    expect(server.field("people", ana, "notes")).toBe("second");
    expect(await pending()).toBe(0);
  });

  test("an edit is the base at once when acknowledged, without waiting for a pull", async () => {
    const ana = await addAna();
    await phone.sync();
    const person = await phone.people.findPerson(ana);
    expect(person).toMatchObject({ name: "Ana", pending: false });
  });
});

describe("what the server will not take", () => {
  test("a refused field stays on the device, is told, and holds nothing else up", async () => {
    server.refuse = ({ noun, id }, field) =>
      field === "link" ? { noun, id, field, code: "invalid", why: "not a link" } : null;
    const { ids } = await phone.people.addPeople([{ name: "Ana", link: "nonsense" }, { name: "Bo" }]);
    await phone.sync();
    expect(await phone.refusals.refusals()).toMatchObject([{ id: ids[0], field: "link", why: "not a link" }]);
    expect((await phone.people.findPerson(ids[0] ?? ""))?.link).toBe("nonsense");
    expect(server.field("people", ids[0] ?? "", "name")).toBe("Ana");
    expect(server.field("people", ids[1] ?? "", "name")).toBe("Bo");
    await phone.sync();
    expect(server.requests.at(-1)?.changes).toEqual([]);
    await phone.people.editPerson(ids[0] ?? "", { link: "https://example.org/" });
    server.refuse = () => null;
    await phone.sync();
    expect(await phone.refusals.refusals()).toEqual([]);
    expect(await pending()).toBe(0);
  });

  test("a whole refused row does not block the others", async () => {
    await phone.edit.transact([{ noun: "horoscopes", id: "x", fields: { sign: "ox" } }]);
    const ana = await addAna();
    await phone.sync();
    expect(server.field("people", ana, "name")).toBe("Ana");
    expect(await phone.refusals.refusals()).toMatchObject([{ noun: "horoscopes", code: "unknown_noun" }]);
  });

  test("one row the server cannot read is found, kept and told; all the others go", async () => {
    const names = Array.from({ length: 60 }, (_, at) => ({ name: at === 41 ? "poison" : `Person ${at}` }));
    await phone.people.addPeople(names);
    server.unreadable = ({ changes }) => changes.some(({ fields }) => fields.name === "poison");
    await phone.sync();
    expect(server.rows.size).toBe(59);
    expect(await phone.refusals.refusals()).toMatchObject([{ noun: "people", code: "malformed" }]);
    expect(await pending()).toBe(1);
  });

  test("half an emoji never leaves the device", async () => {
    const { ids } = await phone.people.addPeople([{ name: "Ana \ud83d" }]);
    await phone.sync();
    expect(server.field("people", ids[0] ?? "", "name")).toBe("Ana \ufffd");
  });
});

describe("pages", () => {
  test("twelve hundred people go in pages of at most 500, and come down in as many", async () => {
    await phone.people.addPeople(Array.from({ length: 1_200 }, (_, at) => ({ name: `Person ${at}` })));
    await phone.sync();
    expect(Math.max(...server.requests.map((request) => request.changes.length))).toBe(500);
    expect(server.rows.size).toBe(1_200);
    expect(await pending()).toBe(0);
    const tablet = await newDevice();
    await tablet.sync();
    expect(await tablet.ask.inOrder("people")).toHaveLength(1_200);
    await tablet.stop();
  });

  test("long notes make shorter pages: no request reaches a megabyte", async () => {
    const notes = "ü".repeat(20_000);
    await phone.people.addPeople(Array.from({ length: 120 }, (_, at) => ({ name: `Person ${at}`, notes })));
    await phone.sync();
    expect(server.rows.size).toBe(120);
    expect(server.requests.length).toBeGreaterThan(5);
    expect(
      Math.max(...server.requests.map((body) => new TextEncoder().encode(JSON.stringify(body)).length)),
    ).toBeLessThan(1_000_000);
  });
});

describe("starting over", () => {
  test("a cursor the server does not know keeps what is unsent and pulls the rest anew", async () => {
    const ana = await addAna();
    await phone.sync();
    await phone.people.editPerson(ana, { notes: "unsent" });
    await phone.kv.putKv("cursor", 99);
    const tablet = await newDevice();
    await tablet.people.addPeople([{ name: "Bo" }]);
    await tablet.sync();
    await phone.sync();
    expect(await phone.people.findPerson(ana)).toMatchObject({ name: "Ana", notes: "unsent" });
    expect(await phone.ask.inOrder("people")).toHaveLength(2);
    expect(server.field("people", ana, "notes")).toBe("unsent");
    await tablet.stop();
  });

  test("an answer that comes after signing out is not applied", async () => {
    await addAna();
    await phone.sync();
    server.rows.set("people|x", {
      noun: "people",
      id: "x",
      fields: { name: "Late" },
      stamps: {},
      rev: ++server.rev,
    });
    server.beforeAnswer = () => phone.wipe.wipe();
    await phone.sync();
    expect(await phone.ask.inOrder("people")).toEqual([]);
  });
});

describe("an older app meets newer data", () => {
  test("fields and nouns it does not know survive its edits", async () => {
    const ana = await addAna();
    await phone.sync();
    const row = server.rows.get(`people|${ana}`);
    if (!row) throw new Error("no row");
    row.fields.aura = "green";
    row.stamps.aura = row.stamps.name ?? "";
    row.rev = ++server.rev;
    server.rows.set("auras|y", { noun: "auras", id: "y", fields: { hue: 1 }, stamps: {}, rev: ++server.rev });
    await phone.sync();
    await phone.people.editPerson(ana, { notes: "met again" });
    await phone.sync();
    expect(server.rows.get(`people|${ana}`)?.fields).toMatchObject({ aura: "green", notes: "met again" });
    expect(await phone.ask.one("people", ana)).toMatchObject({ aura: "green" });
    expect(await phone.ask.one("auras", "y")).toMatchObject({ hue: 1 });
  });
});
