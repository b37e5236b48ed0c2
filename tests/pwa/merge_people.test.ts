import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import { everything, newDevice, type TestDevice } from "./helpers/device";
import { addInOrder as add, live } from "./helpers/merging";

const TODAY = "2026-11-22";
let phone: TestDevice;

beforeEach(async () => {
  phone = await newDevice();
  return () => phone.stop();
});

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return value.split(" ");
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

test("what differs is chosen, and the other is kept beside it", async () => {
  const [ana, other] = await add(
    phone,
    {
      name: "Ana Souza",
      company: "Lumen",
      role: "CTO",
      email: "ana@lumen.example",
      tags: ["climate"],
      notes: "Likes tea.",
    },
    {
      name: "A. Souza",
      company: "Orbit",
      role: "Adviser",
      email: "a@orbit.example",
      tags: ["grants"],
      notes: "Two cats.",
      phone: "+49 30 1234567",
    },
  );
  await phone.merge.mergePeople([other, ana], { company: "merged", role: "merged" }, TODAY);
  expect(await phone.people.findPerson(ana)).toMatchObject({
    name: "Ana Souza",
    other_names: ["A. Souza"],
    company: "Orbit",
    role: "Adviser",
    past_work: [{ company: "Lumen", role: "CTO", until: "" }],
    email: "ana@lumen.example",
    ways: [{ kind: "email", label: "", value: "a@orbit.example" }],
    phone: "+49 30 1234567",
    tags: ["climate", "grants"],
    notes: "Likes tea.\n\nTwo cats.",
  });
  expect(await phone.people.findPerson(other)).toBeNull();
});

test("everything about the merged person is about the one that stays", async () => {
  const [ana, other, bo] = await add(phone, { name: "Ana" }, { name: "Ana S." }, { name: "Bo" });
  const both = await phone.moments.logMoment({
    kind: "met",
    personIds: [ana, bo, other],
    on: TODAY,
  });
  const alone = await phone.moments.logMoment({ kind: "call", personIds: [other], on: TODAY });
  await phone.favors.addFavor({ person_id: other, direction: "received", what: "a ladder" });
  await phone.promises.addPromise({ person_id: other, what: "the article" });
  await phone.people.editPerson(bo, { introduced_by: other });
  await phone.merge.mergePeople([ana, other], {}, TODAY);
  const rows = await everything(phone);
  expect(rows[`moments|${both.id}`]).toMatchObject({ person_ids: [ana, bo] });
  expect(rows[`moments|${alone.id}`]).toMatchObject({ person_ids: [ana] });
  expect((await phone.favors.favorsOf(ana))[0]?.what).toBe("a ladder");
  expect((await phone.promises.promisesOf(ana))[0]?.what).toBe("the article");
  expect(rows[`people|${bo}`]).toMatchObject({ introduced_by: ana });
});

const word = fc.stringMatching(/^[a-z]{3,9}$/);
const words = fc.array(word, { minLength: 1, maxLength: 3 }).map((list) => list.join(" "));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const someone = fc.record({
  name: words,
  other_names: fc.array(words, { maxLength: 10 }),
  company: maybe(words),
  role: maybe(words),
  email: maybe(word.map((part) => `${part}@example.org`)),
  phone: maybe(fc.stringMatching(/^\d{8}$/)),
  address: maybe(words),
  tags: fc.array(word, { maxLength: 4 }),
  notes: maybe(words),
  how_met: maybe(words),
  needs: maybe(words),
  offers: maybe(words),
  pinned_note: maybe(words),
  thanks_preference: maybe(words),
  past_work: fc.array(fc.record({ company: words, role: words, until: fc.constant("") }), { maxLength: 20 }),
  ways: fc.array(fc.record({ label: word, value: words }), {
    maxLength: 20,
  }),
});
const side = fc.constantFrom("kept" as const, "merged" as const);
const picks = fc.record({
  name: side,
  company: side,
  role: side,
  email: side,
  how_met: side,
  pinned_note: side,
});

test("whatever is chosen, every word of both is still found, and undoing gives back exactly what was", async () => {
  await fc.assert(
    fc.asyncProperty(someone, someone, picks, async (one, other, chosen) => {
      await phone.stop();
      phone = await newDevice();
      const [kept, merged] = await add(phone, one, other);
      await phone.moments.logMoment({ kind: "met", personIds: [merged], text: "harbour", on: TODAY });
      await phone.index.startPeople();
      const before = await everything(phone);
      const undo = await phone.merge.mergePeople([kept, merged], chosen, TODAY);
      await expect.poll(() => phone.index.peopleCount.value).toBe(1);
      for (const each of [...stringsIn([one, other]), "harbour"])
        expect(phone.search.searchPeople(each), each).toHaveLength(1);
      await undo();
      expect(live(await everything(phone))).toEqual(live(before));
    }),
    { numRuns: 12 },
  );
}, 60_000);

test("what was changed after the merge keeps its later words, and it is told how much", async () => {
  const [ana, other] = await add(
    phone,
    { name: "Ana", notes: "Tea." },
    { name: "Ana S.", notes: "Cats.", tags: ["x"] },
  );
  const { id } = await phone.moments.logMoment({ kind: "call", personIds: [other], on: TODAY });
  await phone.merge.mergePeople([ana, other], {}, TODAY);
  await phone.people.editPerson(ana, { notes: "Tea, cats, and a boat." });
  await phone.edit.transact([{ noun: "moments", id, fields: { person_ids: [] } }]);
  expect(await phone.merge.undoMerge(other, TODAY)).toBe(2);
  expect(await phone.people.findPerson(ana)).toMatchObject({
    notes: "Tea, cats, and a boat.",
    other_names: [],
    tags: [],
  });
  expect(await phone.people.findPerson(other)).toMatchObject({ notes: "Cats.", tags: ["x"] });
  expect(await phone.merge.undoMerge(other, TODAY)).toBe(0);
});
