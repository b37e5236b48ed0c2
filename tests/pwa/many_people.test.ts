import { beforeEach, describe, expect, test } from "vitest";
import { newDevice, type TestDevice } from "./helpers/device";

const TODAY = "2026-11-22";
let phone: TestDevice;

beforeEach(async () => {
  phone = await newDevice();
  return () => phone.stop();
});

describe("many changed at once", () => {
  test("tags, circle and deletion are each taken back by one undo", async () => {
    const list = Array.from({ length: 450 }, (_, at) => ({
      name: `Person ${at}`,
      tags: at % 2 ? ["old"] : ["kept"],
    }));
    const { ids } = await phone.people.addPeople(list);
    const told: number[] = [];
    const untag = await phone.bulk.tagMany(ids, ["new"], ["old"], (done) => told.push(done));
    expect(told).toEqual([100, 200, 300, 400, 450]);
    expect((await phone.people.findPerson(ids[1] ?? ""))?.tags).toEqual(["new"]);
    expect((await phone.people.findPerson(ids[2] ?? ""))?.tags).toEqual(["kept", "new"]);
    await untag();
    expect(told.slice(5)).toEqual([50, 150, 250, 350, 450]);
    expect((await phone.people.findPerson(ids[1] ?? ""))?.tags).toEqual(["old"]);
    const uncircle = await phone.bulk.circleMany(ids, "close", TODAY);
    expect(await phone.people.findPerson(ids[449] ?? "")).toMatchObject({
      circle: "close",
      cadence_set_on: TODAY,
    });
    await uncircle();
    expect((await phone.people.findPerson(ids[449] ?? ""))?.circle).toBeNull();
    const bringBack = await phone.bulk.deleteMany(ids);
    expect(await phone.people.findPerson(ids[0] ?? "")).toBeNull();
    await bringBack();
    expect((await phone.people.findPerson(ids[0] ?? ""))?.name).toBe("Person 0");
  });

  test("what cannot be done for all is done for none", async () => {
    const { ids } = await phone.people.addPeople(
      Array.from({ length: 250 }, (_, at) => ({ name: `Person ${at}` })),
    );
    const stopping = () => {
      throw new Error("the device is full");
    };
    await expect(phone.bulk.tagMany(ids, ["new"], [], stopping)).rejects.toThrow("full");
    expect((await phone.people.findPerson(ids[0] ?? ""))?.tags).toEqual([]);
  });

  test("the list stands still meanwhile, and shows them all after the last", async () => {
    await phone.index.startPeople();
    const { ids } = await phone.people.addPeople(
      Array.from({ length: 600 }, (_, at) => ({ name: `Person ${at}` })),
    );
    await expect.poll(() => phone.index.peopleCount.value).toBe(600);
    const counts: number[] = [];
    await phone.bulk.deleteMany(ids, () => counts.push(phone.index.peopleCount.value));
    expect(new Set(counts)).toEqual(new Set([600]));
    await expect.poll(() => phone.index.peopleCount.value, { timeout: 20_000 }).toBe(0);
  }, 40_000);

  test("the list follows thousands of changes", async () => {
    await phone.index.startPeople();
    const { ids } = await phone.people.addPeople(
      Array.from({ length: 4_000 }, (_, at) => ({ name: `Person ${at}` })),
    );
    await phone.bulk.deleteMany(ids.slice(0, 3_500));
    await expect.poll(() => phone.index.peopleCount.value, { timeout: 20_000 }).toBe(500);
  }, 40_000);
});

describe("the list in sections", () => {
  test("by name, circle, last in touch, event and tag", async () => {
    const { sectionsBy } = await import("../../pwa/src/store/people_sections");
    const { ids } = await phone.people.addPeople([
      { name: "Émile", circle: "close", tags: ["rust"] },
      { name: "eva", tags: ["rust", "Berlin"] },
      { name: "山田太郎" },
      { name: "42" },
    ]);
    const { id } = await phone.events.addEvent({ name: "Open Day" });
    await phone.moments.logMoment({ kind: "met", personIds: [ids[1] ?? ""], eventId: id, on: "2026-11-20" });
    await phone.index.startPeople();
    const pack = phone.index.peoplePack();
    const by = (sort: Parameters<typeof sectionsBy>[2]) =>
      sectionsBy(pack, pack.order(), sort, { today: TODAY, newest: ["Open Day"] }).map(
        ({ key, positions }) => [key, ...positions.map((at) => pack.rowAt(at).name)],
      );
    expect(by("name")).toEqual([
      ["E", "Émile", "eva"],
      ["漢", "山田太郎"],
      ["#", "42"],
    ]);
    expect(by("circle")).toEqual([
      ["close", "Émile"],
      ["", "42", "eva", "山田太郎"],
    ]);
    expect(by("last")).toEqual([
      ["week", "eva"],
      ["", "42", "Émile", "山田太郎"],
    ]);
    expect(by("event")[0]).toEqual(["Open Day", "eva"]);
    expect(by("tag").slice(0, 2)).toEqual([
      ["Berlin", "eva"],
      ["rust", "Émile", "eva"],
    ]);
  });
});

describe("who may be here twice", () => {
  const pairs = async () => {
    await phone.duplicates.lookForTwins();
    const said = (phone.duplicates.twins.value ?? []).map(async ({ one, other, reasons }) => {
      const names = await Promise.all(
        [one, other].map(async (id) => (await phone.people.findPerson(id))?.name),
      );
      return `${names.sort().join(" = ")}: ${reasons.join(" ")}`;
    });
    return (await Promise.all(said)).sort();
  };

  test("is told with the reason, and never by the name alone", async () => {
    await phone.people.addPeople([
      { name: "Ana Souza", email: "Ana@Example.org" },
      { name: "A. Souza", email: "ana@example.org" },
      { name: "Bo", phone: "+49 170 1234567" },
      { name: "Bo L.", phone: "0170 1234567" },
      { name: "Cy", link: "https://www.linkedin.com/in/cy/" },
      { name: "Cyrus", ways: [{ kind: "link", label: "", value: "http://linkedin.com/in/CY?x=1" }] },
      { name: "Di Okafor", company: "Lumen" },
      { name: "Okafor, Di", company: "Lumen GmbH" },
      { name: "Eva Roth", email: "eva@havel.example" },
      { name: "Eva Roth", email: "e.roth@havel.example" },
      { name: "Fay Lee", email: "fay@gmail.com", company: "Orbit" },
      { name: "Fay Lee", email: "fay.lee@gmail.com", company: "Kestrel" },
      { name: "Gus", link: "https://orbit.example/" },
      { name: "Hal", link: "https://orbit.example" },
    ]);
    expect(await pairs()).toEqual([
      "A. Souza = Ana Souza: email",
      "Bo = Bo L.: phone",
      "Cy = Cyrus: link",
      "Di Okafor = Okafor, Di: company",
      "Eva Roth = Eva Roth: domain",
    ]);
  });

  test("namesakes met at the same event may be", async () => {
    const { ids } = await phone.people.addPeople([{ name: "Ana" }, { name: "Ana" }]);
    expect(await pairs()).toEqual([]);
    const { id } = await phone.events.addEvent({ name: "Open Day" });
    for (const each of ids)
      await phone.moments.logMoment({ kind: "met", personIds: [each], eventId: id, on: TODAY });
    expect(await pairs()).toEqual(["Ana = Ana: event"]);
  });

  test("a switchboard's number makes nobody a pair, and a pair told apart stays apart", async () => {
    await phone.people.addPeople(
      Array.from({ length: 8 }, (_, at) => ({ name: `N${at}`, phone: "030 9876543" })),
    );
    expect(await pairs()).toEqual([]);
    await phone.people.addPeople([
      { name: "Ana", email: "a@x.example" },
      { name: "Anna", email: "a@x.example" },
    ]);
    expect(await pairs()).toEqual(["Ana = Anna: email"]);
    const [pair] = phone.duplicates.twins.value ?? [];
    if (!pair) throw new Error("no pair");
    const undo = await phone.duplicates.notSame(pair);
    expect(await pairs()).toEqual([]);
    phone = await phone.again();
    expect(await pairs()).toEqual([]);
    await undo();
  });
});
