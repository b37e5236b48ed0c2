// A form lies open on the phone while the tablet writes in the same text.
import { beforeEach, describe, expect, test } from "vitest";
import { newDevice, online, type TestDevice } from "./helpers/device";
import { MergingServer } from "./helpers/merging_server";

let phone: TestDevice;
let tablet: TestDevice;
let id = "";

type Open = { id: string; seen: Record<string, string> };
type Form = {
  noun: string;
  field: string;
  open: (device: TestDevice) => Promise<Open | null>;
  save: (device: TestDevice, open: Open, words: string) => Promise<unknown>;
};

const forms: Form[] = [
  ...["notes", "pinned_note", "cares_about", "needs", "offers"].map((field) => ({
    noun: "people",
    field,
    open: (device: TestDevice) => device.openPerson.openPerson(id),
    save: (device: TestDevice, open: Open, words: string) =>
      device.people.editPerson(id, { [field]: words }, open.seen),
  })),
  {
    noun: "moments",
    field: "text",
    open: (device) => device.storyEdits.findMoment(id),
    save: (device, open, text) => device.storyEdits.editMoment(id, { text }, open.seen),
  },
  {
    noun: "favors",
    field: "what",
    open: (device) => device.storyEdits.findFavor(id),
    save: (device, open, what) => device.storyEdits.editFavor(id, { what }, open.seen),
  },
  {
    noun: "thanks",
    field: "words",
    open: (device) => device.storyEdits.findThanks(id),
    save: (device, open, words) => device.storyEdits.editThanks(id, { words }, open.seen),
  },
  {
    noun: "journal",
    field: "words",
    open: (device) => device.journal.journalEntry(id),
    save: (device, open, words) => device.journal.editEntry(id, words, "2026-11-22", open.seen),
  },
  {
    noun: "kind_words",
    field: "words",
    open: (device) => device.kindWords.findKindWords(id),
    save: (device, open, words) => device.kindWords.editKindWords(id, { words }, open.seen),
  },
  {
    noun: "templates",
    field: "text",
    open: (device) => device.templates.ownTemplate(id),
    save: (device, open, text) => device.templates.editTemplate(id, { text }, open.seen),
  },
];

const standing = async (device: TestDevice, noun: string, field: string) =>
  (await device.ask.one(noun, id))?.[field];

async function opened({ open }: Form, device: TestDevice): Promise<Open> {
  const found = await open(device);
  if (found === null) throw new Error("it is not there");
  return found;
}

beforeEach(async () => {
  online(new MergingServer());
  [phone, tablet] = [await newDevice(), await newDevice()];
  id = (await import("../../pwa/src/db/ids")).newId();
  return async () => {
    await Promise.all([phone.stop(), tablet.stop()]);
  };
});

async function written(...rows: [noun: string, field: string][]): Promise<void> {
  await phone.edit.transact(
    rows.map(([noun, field]) => ({ noun, id, fields: { name: "Ana", [field]: "Grants desk." } })),
  );
  await phone.sync();
  await tablet.sync();
}

describe("what another device wrote while the form lay open", () => {
  test.each(forms)("stays, beside what is saved here: $noun, $field", async (form) => {
    await written([form.noun, form.field]);
    const here = await opened(form, phone);
    await form.save(tablet, await opened(form, tablet), "Grants desk. Likes tea.");
    await tablet.sync();
    await phone.sync();
    expect((await opened(form, phone)).seen[form.field]).not.toBe(here.seen[form.field]);
    await form.save(phone, here, "Grants desk. Has a son.");
    for (const one of [phone, tablet]) await one.sync();
    for (const one of [phone, tablet])
      expect(await standing(one, form.noun, form.field)).toBe("Grants desk. Likes tea. Has a son.");
  });
});

test("a thank-you and the moment it logged stay the same words", async () => {
  await written(["thanks", "words"], ["moments", "text"]);
  const [here, there] = [await phone.storyEdits.findThanks(id), await tablet.storyEdits.findThanks(id)];
  await tablet.storyEdits.editThanks(id, { words: "Grants desk. Likes tea." }, there?.seen);
  await tablet.sync();
  await phone.sync();
  await phone.storyEdits.editThanks(id, { words: "Grants desk. Has a son." }, here?.seen);
  for (const one of [phone, tablet]) await one.sync();
  for (const one of [phone, tablet]) {
    expect(await standing(one, "thanks", "words")).toBe("Grants desk. Likes tea. Has a son.");
    expect(await standing(one, "moments", "text")).toBe("Grants desk. Likes tea. Has a son.");
  }
});
