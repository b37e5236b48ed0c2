import { beforeEach, describe, expect, test } from "vitest";
import { newDevice, online, type TestDevice } from "./helpers/device";
import { MergingServer } from "./helpers/merging_server";

let server: MergingServer;
let phone: TestDevice;
let tablet: TestDevice;
let ana = "";

const notesOn = async (device: TestDevice) => (await device.people.findPerson(ana))?.notes;
const write = (device: TestDevice, notes: string) => device.people.editPerson(ana, { notes });
const lastBases = () => server.requests.at(-1)?.changes.map((change) => change.bases);

beforeEach(async () => {
  server = new MergingServer();
  online(server);
  [phone, tablet] = [await newDevice(), await newDevice()];
  ana = (await phone.people.addPeople([{ name: "Ana", notes: "Grants desk." }])).ids[0] ?? "";
  await phone.sync();
  await tablet.sync();
  return async () => {
    await Promise.all([phone.stop(), tablet.stop()]);
  };
});

describe("a long text typed on two devices", () => {
  test("is put together by the server, and both devices show the whole", async () => {
    await write(phone, "Grants desk. Has a son.");
    await write(tablet, "Grants desk. Likes tea.");
    for (const one of [phone, tablet, phone]) await one.sync();
    for (const one of [phone, tablet]) expect(await notesOn(one)).toBe("Grants desk. Has a son. Likes tea.");
    expect(await phone.pending.countPending()).toBe(0);
  });

  test("says what it was typed on, and only long texts do", async () => {
    const standing = server.rows.get(`people|${ana}`)?.stamps.notes;
    await phone.people.editPerson(ana, { notes: "Grants desk!", company: "Lumen" });
    await phone.sync();
    expect(server.requests.at(-1)?.changes).toMatchObject([{ bases: { notes: standing } }]);
    expect(Object.keys(lastBases()?.[0] ?? {})).toEqual(["notes"]);
  });

  test("typed where nothing stood says so", async () => {
    await phone.people.editPerson(ana, { pinned_note: "Ask about the trip" });
    await phone.sync();
    expect(lastBases()).toEqual([{ pinned_note: "" }]);
  });

  test("typed over and over before it leaves is still typed on what stood first", async () => {
    await write(phone, "Grants desk. A");
    await write(phone, "Grants desk. A B");
    await write(tablet, "Grants desk. C");
    for (const one of [tablet, phone, tablet]) await one.sync();
    expect(await notesOn(tablet)).toBe("Grants desk. C A B");
  });
});

describe("a long text typed on while it is on its way", () => {
  test("waits for the answer, and is then merged without doubling a word", async () => {
    await write(tablet, "Grants desk. From the tablet.");
    await tablet.sync();
    await write(phone, "Grants desk. One.");
    server.beforeAnswer = async () => {
      server.beforeAnswer = async () => {};
      await write(phone, "Grants desk. One. Two.");
    };
    await phone.sync();
    expect(await notesOn(phone)).toBe("Grants desk. One. Two.");
    await phone.sync();
    await tablet.sync();
    for (const one of [phone, tablet])
      expect(await notesOn(one)).toBe("Grants desk. From the tablet. One. Two.");
  });

  test("whose answer is lost goes again first, word for word, and the rest follows in the same pass", async () => {
    await write(phone, "Grants desk. One.");
    server.faults = ["answer lost"];
    await expect(phone.sync()).rejects.toMatchObject({ code: "offline" });
    const lost = server.requests.at(-1)?.changes;
    await write(tablet, "Grants desk. From the tablet.");
    await tablet.sync();
    await write(phone, "Grants desk. One. Two.");
    await write(phone, "Grants desk. One. Two. Three.");
    const again = await phone.again();
    await again.sync();
    expect(server.requests.map(({ changes }) => changes)).toContainEqual(lost);
    await tablet.sync();
    for (const one of [again, tablet])
      expect(await notesOn(one)).toBe("Grants desk. One. From the tablet. Two. Three.");
    expect(await again.pending.countPending()).toBe(0);
    await again.stop();
  });

  test("and then refused leaves what was typed on it, typed on what stood before", async () => {
    const standing = server.rows.get(`people|${ana}`)?.stamps.notes;
    server.refuse = ({ noun, id, fields }, field) =>
      String(fields.notes).includes("too long") ? { noun, id, field, code: "too_long", why: "" } : null;
    await write(phone, "Grants desk. too long");
    server.beforeAnswer = async () => {
      server.beforeAnswer = async () => {};
      await write(phone, "Grants desk. Short.");
    };
    await phone.sync();
    await phone.sync();
    expect(lastBases()).toEqual([{ notes: standing }]);
    expect(server.field("people", ana, "notes")).toBe("Grants desk. Short.");
    expect(await phone.refusals.refusals()).toEqual([]);
  });

  test("by a clock that was wrong is stamped anew, both of it, in its order", async () => {
    phone.clock.wall.now = () => Date.now() + 3 * 86_400_000;
    await write(phone, "Grants desk. One.");
    server.beforeAnswer = async () => {
      server.beforeAnswer = async () => {};
      await write(phone, "Grants desk. One. Two.");
    };
    await phone.sync();
    await phone.sync();
    await tablet.sync();
    for (const one of [phone, tablet]) expect(await notesOn(one)).toBe("Grants desk. One. Two.");
  });
});

test("a text typed with a former Kith, which noted no base, is sent without one", async () => {
  await write(phone, "Grants desk, on the left.");
  await phone.open.writing(async (tx) => {
    const record = await tx.objectStore("records").get(["people", ana]);
    delete record?.dirty.notes?.on;
    if (record) await tx.objectStore("records").put(record);
  });
  await phone.sync();
  expect(server.requests.at(-1)?.changes[0]).not.toHaveProperty("bases");
  expect(server.field("people", ana, "notes")).toBe("Grants desk, on the left.");
});
