import { beforeEach, describe, expect, test } from "vitest";
import { newDevice, online, type TestDevice } from "./helpers/device";
import { MergingServer } from "./helpers/merging_server";

let phone: TestDevice;

const written = async () => (await phone.journal.journalEntries(10)).map((entry) => entry.words);
const wordsOf = async (device: TestDevice, id: string) => (await device.journal.journalEntry(id))?.words;

beforeEach(async () => {
  phone = await newDevice();
  return () => phone.stop();
});

describe("the journal", () => {
  test("lists its pages, the latest day first, and no more than asked for", async () => {
    await phone.journal.writeEntry("Friday", "2026-11-20");
    await phone.journal.writeEntry("Sunday", "2026-11-22");
    await phone.journal.writeEntry("Saturday", "2026-11-21");
    await phone.journal.writeEntry("Sunday night", "2026-11-22");
    expect(await written()).toEqual(["Sunday night", "Sunday", "Saturday", "Friday"]);
    expect(await phone.journal.journalEntries(2)).toHaveLength(2);
  });

  test("takes back what was written, changed and deleted", async () => {
    const { id, undo } = await phone.journal.writeEntry("First", "2026-11-20");
    const on = (await phone.journal.journalEntry(id))?.seen ?? {};
    const unedit = await phone.journal.editEntry(id, "Second", "2026-11-21", on);
    expect(await phone.journal.journalEntry(id)).toMatchObject({ words: "Second", written_on: "2026-11-21" });
    await unedit();
    expect(await phone.journal.journalEntry(id)).toMatchObject({ words: "First", written_on: "2026-11-20" });
    const undelete = await phone.journal.removeEntry(id);
    expect(await written()).toEqual([]);
    await undelete();
    expect(await written()).toEqual(["First"]);
    await undo();
    expect(await phone.journal.journalEntry(id)).toBeNull();
  });

  test("merges what another device wrote while this page lay open, and writes over nothing", async () => {
    const server = new MergingServer();
    online(server);
    const tablet = await newDevice();
    const { id } = await phone.journal.writeEntry("A good day.", "2026-11-22");
    await phone.sync();
    await tablet.sync();
    const open = await phone.journal.journalEntry(id);
    const there = await tablet.journal.journalEntry(id);
    await tablet.journal.editEntry(id, "A good day. It rained.", "2026-11-22", there?.seen ?? {});
    await tablet.sync();
    await phone.sync();
    await phone.journal.editEntry(id, "A good day. Ana called.", "2026-11-22", open?.seen ?? {});
    for (const one of [phone, tablet]) await one.sync();
    for (const one of [phone, tablet])
      expect(await wordsOf(one, id)).toBe("A good day. It rained. Ana called.");
    await tablet.stop();
  });
});
