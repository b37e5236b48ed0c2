import { beforeEach, describe, expect, test } from "vitest";
import { newDevice, type TestDevice } from "./helpers/device";

const TODAY = "2026-11-22";
let phone: TestDevice;

beforeEach(async () => {
  phone = await newDevice();
  return () => phone.stop();
});

describe("without any network", () => {
  test("an edit survives closing the app", async () => {
    const { ids } = await phone.people.addPeople([{ name: "Ana" }]);
    await phone.people.editPerson(ids[0] ?? "", { notes: "grants desk" });
    const again = await phone.again();
    expect(await again.people.findPerson(ids[0] ?? "")).toMatchObject({
      name: "Ana",
      notes: "grants desk",
      pending: true,
    });
    await again.stop();
  });

  test("only the fields edited are in the outbox, and what did not change is no edit", async () => {
    const { ids } = await phone.people.addPeople([{ name: "Ana", tags: ["pycon"], company: null }]);
    await phone.people.editPerson(ids[0] ?? "", {
      name: "Ana",
      tags: ["pycon"],
      company: null,
      role: undefined,
    });
    const [record] = await phone.open.reading((tx) => tx.objectStore("records").getAll());
    expect(Object.keys(record?.dirty ?? {}).sort()).toEqual(["name", "tags"]);
  });

  test("two thousand people are added in transactions of at most 200", async () => {
    const progress: number[] = [];
    const list = Array.from({ length: 2_000 }, (_, at) => ({ name: `Person ${at}` }));
    const { ids, undo } = await phone.people.addPeople(list, (done) => progress.push(done));
    expect(progress).toEqual(Array.from({ length: 10 }, (_, step) => 200 * (step + 1)));
    expect(new Set(ids).size).toBe(2_000);
    expect(await phone.ask.inOrder("people")).toHaveLength(2_000);
    await undo();
    expect(await phone.ask.inOrder("people")).toEqual([]);
  });
});

describe("capture", () => {
  const words = { name: "Ana Souza", company: "Lumen", told: "the grants desk", thankFor: "an introduction" };

  test("keeps the person, the moment, the help and the promise in one transaction", async () => {
    let commits = 0;
    phone.changed.onNews(() => {
      commits += 1;
    });
    const { id: eventId } = await phone.events.addEvent({ name: "PyCon", starts_on: TODAY });
    const { personId } = await phone.capture.capture({
      ...words,
      promise: "send the article",
      promiseDue: "2026-11-30",
      eventId,
      today: TODAY,
    });
    expect(commits).toBe(2);
    expect(await phone.people.findPerson(personId)).toMatchObject({ name: "Ana Souza", company: "Lumen" });
    expect(await phone.moments.momentsOf(personId)).toMatchObject([
      { kind: "met", event_id: eventId, happened_on: TODAY, text: "the grants desk" },
    ]);
    expect(await phone.favors.favorsOf(personId)).toMatchObject([
      { direction: "received", thanked: null, what: "an introduction", event_id: eventId },
    ]);
    expect(await phone.promises.promisesOf(personId)).toMatchObject([
      { what: "send the article", due_on: "2026-11-30" },
    ]);
    const page = await phone.events.eventPage(eventId);
    expect(page?.met).toMatchObject([
      { person: { id: personId }, told: "the grants desk", favor: { what: "an introduction" } },
    ]);
  });

  test("is taken back whole", async () => {
    const { personId, undo } = await phone.capture.capture({ ...words, promise: "send it", today: TODAY });
    await undo();
    expect(await phone.people.findPerson(personId)).toBeNull();
    expect(await phone.moments.momentsOf(personId)).toEqual([]);
    expect(await phone.thanks.thankYouQueue()).toEqual([]);
    expect(await phone.promises.openPromises()).toEqual([]);
  });

  test("that cannot be written keeps nothing, and says so", async () => {
    const real = IDBObjectStore.prototype.put;
    let puts = 0;
    IDBObjectStore.prototype.put = function (...args: Parameters<typeof real>) {
      puts += 1;
      if (puts === 3) throw new DOMException("full", "QuotaExceededError");
      return real.apply(this, args);
    };
    try {
      const capturing = phone.capture.capture({ ...words, today: TODAY });
      await expect(capturing).rejects.toMatchObject({ code: "storage_full" });
    } finally {
      IDBObjectStore.prototype.put = real;
    }
    expect(await phone.open.reading((tx) => tx.objectStore("records").count())).toBe(0);
  });
});
