// A thank-you is written over days and on two devices; no word of it may get lost on the way.
import { beforeEach, describe, expect, test } from "vitest";
import { newDevice, online, type TestDevice } from "./helpers/device";
import { MergingServer } from "./helpers/merging_server";

const TODAY = "2026-11-22";
let phone: TestDevice;
let tablet: TestDevice;
let favorId = "";

beforeEach(async () => {
  online(new MergingServer());
  [phone, tablet] = [await newDevice(), await newDevice()];
  await phone.capture.capture({ name: "Ana", thankFor: "her time", today: TODAY });
  favorId = (await phone.thanks.thankYouQueue())[0]?.favor.id ?? "";
  await phone.sync();
  await tablet.sync();
  return async () => {
    await Promise.all([phone.stop(), tablet.stop()]);
  };
});

const letter = async (device: TestDevice) => {
  const open = await device.thanks.openLetter(favorId);
  if (open === null) throw new Error("no such letter");
  return open;
};
const write = async (device: TestDevice, words: string, on: Record<string, string>) =>
  device.thanks.saveDraft(favorId, words, on);
const inStep = async () => {
  for (const one of [phone, tablet, phone]) await one.sync();
};

describe("one draft, two devices", () => {
  test("what the other one wrote while the letter lay open stays", async () => {
    await write(phone, "Dear Ana.", (await letter(phone)).seen);
    await inStep();
    const here = await letter(phone);
    await write(tablet, "Dear Ana. It rained.", (await letter(tablet)).seen);
    await tablet.sync();
    await phone.sync();
    await write(phone, "Dear Ana. You waited.", here.seen);
    await inStep();
    for (const one of [phone, tablet])
      expect((await letter(one)).draft).toBe("Dear Ana. It rained. You waited.");
  });

  test("a letter typed on in pauses says each word once", async () => {
    await write(phone, "Dear Ana.", (await letter(phone)).seen);
    await inStep();
    const on = await write(phone, "Dear Ana. You", (await letter(phone)).seen);
    await phone.sync();
    await write(phone, "Dear Ana. You waited.", on);
    await inStep();
    expect((await letter(tablet)).draft).toBe("Dear Ana. You waited.");
  });

  test("sending it writes over nothing either", async () => {
    await write(phone, "Dear Ana.", (await letter(phone)).seen);
    await inStep();
    const { seen } = await letter(phone);
    await write(tablet, "Dear Ana. It rained.", (await letter(tablet)).seen);
    await tablet.sync();
    await phone.sync();
    const sent = { words: "Dear Ana. You waited.", channel: "mail", on: TODAY } as const;
    await phone.thanks.markSent(favorId, sent, seen);
    await inStep();
    for (const one of [phone, tablet])
      expect((await one.thanks.sentThanks(1))[0]?.thanks.words).toBe("Dear Ana. It rained. You waited.");
  });
});

test("taking back that it was sent brings the draft back", async () => {
  const on = await write(phone, "Dear Ana.", {});
  const undo = await phone.thanks.markSent(favorId, { words: "Dear Ana.", channel: "card", on: TODAY }, on);
  expect((await letter(phone)).draft).toBeNull();
  expect(await phone.thanks.thankYouQueue()).toEqual([]);
  await undo();
  expect((await phone.thanks.thankYouQueue())[0]?.draft).toBe("Dear Ana.");
  expect(await phone.thanks.sentThanks(5)).toEqual([]);
});
