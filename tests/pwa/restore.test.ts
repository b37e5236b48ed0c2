import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import { newDevice, type TestDevice } from "./helpers/device";

const TODAY = "2026-11-22";
let phone: TestDevice;

beforeEach(async () => {
  phone = await newDevice();
  return () => phone.stop();
});

async function exported(): Promise<Blob> {
  return (await import("../../pwa/src/store/export_json")).exportEverything();
}

async function told(file: Blob) {
  const { exported_at: _, ...rest } = JSON.parse(await file.text());
  return rest;
}

async function restoring(file: Blob) {
  const { previewRestore, restore } = await import("../../pwa/src/store/restore");
  const preview = await previewRestore(file);
  return { preview, restore: (how = {}) => restore(preview, how) };
}

const kith = (nouns: object, more = {}) =>
  new Blob([JSON.stringify({ format: "kith", version: 1, nouns, ...more })]);

async function aLife() {
  const { personId } = await phone.capture.capture({
    name: "Ana",
    thankFor: "advice",
    promise: "call",
    today: TODAY,
  });
  await phone.photos.setPhoto(personId, "/9j/4AAQ");
  return personId;
}

/** A value of any kind that a field of a noun can hold. */
async function anyRows() {
  const { KNOWN_FIELDS, canHold } = await import("../../pwa/src/store/known_fields");
  const words = fc.string({ unit: "grapheme", maxLength: 20 }).filter((text) => !text.includes("\0"));
  const value = fc.oneof(
    words,
    fc.integer({ min: -5, max: 3000 }),
    fc.boolean(),
    fc.array(words, { maxLength: 3 }),
    fc.array(fc.record({ kind: words, value: words, label: words }), { maxLength: 2 }),
    fc.constant(null),
  );
  const row = fc.constantFrom(...Object.keys(KNOWN_FIELDS)).chain((noun) => {
    const fields = (KNOWN_FIELDS[noun] ?? []).map((name): [string, fc.Arbitrary<unknown>] => [
      name,
      value.filter((one) => one === null || canHold(noun, name, one)),
    ]);
    return fc.record({
      noun: fc.constant(noun),
      id: fc.uuid(),
      fields: fc.record(Object.fromEntries(fields), { requiredKeys: [] }),
      cleared: fc.subarray(KNOWN_FIELDS[noun] ?? []),
    });
  });
  return fc.array(row, { maxLength: 40 });
}

test("whatever was written, an export brought into an empty Kith is an equal Kith", async () => {
  const some = await anyRows();
  await fc.assert(
    fc.asyncProperty(some, async (rows) => {
      phone = await newDevice();
      await phone.edit.transact(rows);
      const clearing = rows.map(({ noun, id, cleared }) => {
        return { noun, id, fields: Object.fromEntries(cleared.map((name) => [name, null])) };
      });
      await phone.edit.transact(clearing);
      const file = await exported();
      await phone.stop();
      phone = await newDevice();
      await (await restoring(file)).restore();
      expect(await told(await exported())).toEqual(await told(file));
      await phone.stop();
    }),
    { numRuns: 25 },
  );
  phone = await newDevice();
});

test("every noun is in the export, so none is forgotten when a new one comes", async () => {
  const { nouns } = await import("../../pwa/src/db/nouns");
  const { KNOWN_FIELDS } = await import("../../pwa/src/store/known_fields");
  expect(Object.keys((await told(await exported())).nouns).sort()).toEqual(Object.keys(nouns).sort());
  expect(Object.keys(KNOWN_FIELDS).sort()).toEqual(Object.keys(nouns).sort());
});

test("the same file twice changes nothing, and undo takes the first time back", async () => {
  await aLife();
  const file = await exported();
  const again = await restoring(file);
  expect(again.preview.total).toEqual({ adds: 0, fills: 0, same: 5, deleted: 0 });
  expect(await again.restore()).toMatchObject({ added: 0, filled: 0 });
  await phone.stop();
  phone = await newDevice();
  const { preview, restore } = await restoring(file);
  expect(preview.total).toMatchObject({ adds: 5, same: 0 });
  const { undo } = await restore();
  await undo();
  expect((await told(await exported())).nouns).toMatchObject({ people: [], photos: [], moments: [] });
});

test("what stands here is never written over: only gaps are filled", async () => {
  const ana = await aLife();
  await phone.people.editPerson(ana, { company: "Lumen", notes: "old" });
  const file = await exported();
  await phone.people.editPerson(ana, { company: null, notes: "new words" });
  const { preview, restore } = await restoring(file);
  expect(preview.total).toMatchObject({ adds: 0, fills: 1 });
  await phone.people.editPerson(ana, { role: "CTO" });
  expect(await restore()).toMatchObject({ added: 0, filled: 1 });
  expect(await phone.people.findPerson(ana)).toMatchObject({
    company: "Lumen",
    notes: "new words",
    role: "CTO",
  });
});

test("what was deleted since comes back only when it is wanted", async () => {
  const ana = await aLife();
  const file = await exported();
  await phone.people.removePerson(ana);
  const { preview, restore } = await restoring(file);
  expect(preview.total).toMatchObject({ adds: 0, deleted: 5 });
  await restore();
  expect(await phone.people.findPerson(ana)).toBeNull();
  expect(await restore({ withDeleted: true })).toMatchObject({ added: 5 });
  expect(await told(await exported())).toEqual(await told(file));
});

test("what this Kith does not know is told and left out, and so is what is damaged", async () => {
  const id = "0192f0c1-2345-7000-8000-000000000001";
  const { preview, restore } = await restoring(
    kith({
      people: [{ id, name: "Ana", aura: "blue", tags: "no list" }, { id, name: "Twin" }, { id: "../x" }, 7],
      horoscopes: [{ id }, { id }],
      moments: {},
    }),
  );
  expect([...preview.file.unknown]).toEqual([
    ["people.aura", 1],
    ["horoscopes", 2],
  ]);
  expect(preview.file.damaged).toBe(5);
  await restore();
  expect((await told(await exported())).nouns.people).toEqual([{ id, name: "Ana" }]);
});

test("a file of another kind, or of a later Kith, is refused and says so", async () => {
  const { previewRestore } = await import("../../pwa/src/store/restore");
  const codeOf = (file: Blob) => previewRestore(file).catch((error) => error.code);
  expect(await codeOf(new Blob(["no json"]))).toBe("not_kith");
  expect(await codeOf(new Blob(['{"people":[]}']))).toBe("not_kith");
  expect(await codeOf(new Blob(["[]"]))).toBe("not_kith");
  expect(await codeOf(kith({}, { version: 2 }))).toBe("newer");
});

test("one person's file comes back too", async () => {
  const ana = await aLife();
  const file = await (await import("../../pwa/src/store/person_file")).personFile(ana);
  await phone.stop();
  phone = await newDevice();
  await (await restoring(file)).restore();
  expect(await phone.people.findPerson(ana)).toMatchObject({ name: "Ana" });
  expect(await phone.photos.photoOf(ana)).toBe("data:image/jpeg;base64,/9j/4AAQ");
});

test("when there is no room left, what came stays and the file brings the rest", async () => {
  const row = (_: unknown, at: number) => ({
    id: `0192f0c1-2345-7000-8000-${String(at).padStart(12, "0")}`,
    name: `Ana ${at}`,
  });
  const file = kith({ people: Array.from({ length: 100 }, row) });
  const { restore: begin, previewRestore } = await import("../../pwa/src/store/restore");
  const put = IDBObjectStore.prototype.put;
  const full = () => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  };
  const stopped = begin(await previewRestore(file), {}, full);
  await expect(stopped).rejects.toMatchObject({ code: "restore_stopped", done: { added: 64 } });
  IDBObjectStore.prototype.put = put;
  expect(await (await restoring(file)).restore()).toMatchObject({ added: 36 });
});
