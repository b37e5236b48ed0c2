import { describe, expect, test } from "vitest";
import type { Stored } from "../../pwa/src/db/record";
import { newDevice, online, type TestDevice } from "./helpers/device";
import { layOut, type OldDatabase, schemaOf } from "./helpers/old_database";
import { TestServer } from "./helpers/server";

// Each shipped version as a device somewhere still has it, with data. Never change a file there; add one.
const files = import.meta.glob<OldDatabase>("./databases/*.json", { eager: true, import: "default" });
const shipped = Object.values(files);
const ANA = "019abc00-0000-7000-8000-000000000001";

async function openedFrom(old: OldDatabase): Promise<TestDevice> {
  const name = `kith-from-${old.version}-${Math.random()}`;
  await layOut(name, old);
  return newDevice(name);
}

test("every version there is has its frozen database, in order and without a gap", async () => {
  const { migrations } = await import("../../pwa/src/db/migrations");
  const versions = migrations.map(({ version }) => version);
  expect(versions).toEqual(versions.map((_, at) => at + 1));
  expect(shipped.map(({ version }) => version).sort()).toEqual(versions);
});

for (const old of shipped) {
  describe(`a device that comes from version ${old.version}`, () => {
    test("has the stores and indexes of a new one", async () => {
      const phone = await openedFrom(old);
      await phone.ask.inOrder("people");
      const fresh = await newDevice();
      await fresh.ask.inOrder("people");
      expect(await schemaOf(phone.name)).toEqual(await schemaOf(fresh.name));
      await Promise.all([phone.stop(), fresh.stop()]);
    });

    test("was laid out by steps that have not been changed since", async () => {
      const phone = await newDevice();
      const { migrations } = await import("../../pwa/src/db/migrations");
      migrations.splice(old.version);
      await phone.ask.inOrder("people");
      expect(await schemaOf(phone.name)).toEqual(old.stores);
      await phone.stop();
    });

    test("shows everything that was typed", async () => {
      const phone = await openedFrom(old);
      await phone.start.startStore();
      expect(await phone.people.findPerson(ANA)).toMatchObject({
        name: "Ana Souza",
        notes: "Grants desk. Has a son.",
        pending: true,
      });
      expect(await phone.ask.inOrder("people")).toHaveLength(1);
      expect(await phone.moments.momentsOf(ANA)).toMatchObject([{ text: "In the lift" }]);
      expect(await phone.thanks.thankYouQueue()).toMatchObject([{ favor: { what: "An introduction" } }]);
      await expect.poll(() => phone.index.peopleCount.value).toBe(1);
      expect(phone.account.account.value).toMatchObject({ state: "in", email: "ana@example.org" });
      await phone.stop();
    });

    test("sends what was unsent, once, and takes what is new", async () => {
      const server = new TestServer();
      online(server);
      for (const { noun, id, base } of old.records as Stored[])
        if (base) server.rows.set(`${noun}|${id}`, { noun, id, ...structuredClone(base) });
      server.rows.set("people|x", { noun: "people", id: "x", fields: { name: "Cy" }, stamps: {}, rev: 3 });
      server.rev = 3;
      const phone = await openedFrom(old);
      await phone.sync();
      expect(await phone.pending.countPending()).toBe(0);
      expect(server.field("people", ANA, "notes")).toBe("Grants desk. Has a son.");
      expect(server.requests.flatMap(({ changes }) => changes)).toHaveLength(3);
      expect((await phone.ask.inOrder("people")).map((row) => row.name)).toEqual(["Ana Souza", "Cy"]);
      expect(await phone.ask.one("people", ANA)).toMatchObject({ aura: "green" });
      await phone.stop();
    });
  });
}
