import fc from "fast-check";
import { expect, test } from "vitest";
import { everything, newDevice, online, type TestDevice } from "./helpers/device";
import { type Fault, TestServer } from "./helpers/server";

const DAY = 86_400_000;
const PEOPLE = ["p1", "p2"];
const FIELDS = ["name", "notes", "circle", "deleted_at"];

type Step =
  | { do: "edit"; device: number; person: string; field: string; value: string | null }
  | { do: "sync"; device: number; fault: Fault | null }
  | { do: "undo"; device: number }
  | { do: "clock"; device: number; skew: number };

const device = fc.nat({ max: 2 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant("edit" as const),
    device,
    person: fc.constantFrom(...PEOPLE),
    field: fc.constantFrom(...FIELDS),
    value: fc.option(fc.constantFrom("2026-01-01T00:00:00Z", "x", "y", "z")),
  }),
  fc.record({
    do: fc.constant("sync" as const),
    device,
    fault: fc.option(fc.constantFrom<Fault>("request lost", "answer lost", "doubled")),
  }),
  fc.record({ do: fc.constant("undo" as const), device }),
  fc.record({ do: fc.constant("clock" as const), device, skew: fc.constantFrom(0, 3 * DAY, -400 * DAY) }),
);

test("three devices with lost and doubled answers and wrong clocks end up the same", async () => {
  const devices = await Promise.all([newDevice("kith-c1"), newDevice("kith-c2"), newDevice("kith-c3")]);
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      const server = new TestServer();
      online(server);
      await Promise.all(devices.map((one) => one.wipe.wipe()));
      await play(steps, devices, server);
      for (const one of [...devices, ...devices]) await one.sync();
      const [first, ...others] = await Promise.all(devices.map(everything));
      for (const other of others) expect(other).toEqual(first);
      const kept = Object.fromEntries([...server.rows].map(([key, { fields }]) => [key, fields]));
      expect(first).toEqual(kept);
      for (const one of devices) expect(await one.pending.countPending()).toBe(0);
    }),
    { numRuns: 60 },
  );
  await Promise.all(devices.map((one) => one.stop()));
});

async function play(steps: Step[], devices: TestDevice[], server: TestServer): Promise<void> {
  const undos = devices.map((): (() => Promise<void>)[] => []);
  for (const one of steps) {
    const here = devices[one.device] as TestDevice;
    if (one.do === "edit") {
      const undo = await here.people.editPerson(one.person, { [one.field]: one.value });
      undos[one.device]?.push(undo);
    } else if (one.do === "undo") await undos[one.device]?.pop()?.();
    else if (one.do === "clock") here.clock.wall.now = () => Date.now() + one.skew;
    else {
      if (one.fault) server.faults = [one.fault];
      await here.sync().catch(() => {});
      server.faults = [];
    }
  }
}

test("an edit made offline on each of two devices is kept on both, field by field", async () => {
  const server = new TestServer();
  online(server);
  const [phone, tablet] = [await newDevice(), await newDevice()];
  const { ids } = await phone.people.addPeople([{ name: "Ana" }]);
  const ana = ids[0] ?? "";
  await phone.sync();
  await tablet.sync();
  await phone.people.editPerson(ana, { notes: "from the phone" });
  await tablet.people.editPerson(ana, { company: "Lumen" });
  await tablet.sync();
  await phone.sync();
  await tablet.sync();
  for (const one of [phone, tablet])
    expect(await one.people.findPerson(ana)).toMatchObject({ notes: "from the phone", company: "Lumen" });
  await Promise.all([phone.stop(), tablet.stop()]);
});

test("two devices that answer the same help make one thank-you and one moment", async () => {
  const server = new TestServer();
  online(server);
  const [phone, tablet] = [await newDevice(), await newDevice()];
  const { personId } = await phone.capture.capture({
    name: "Ana",
    thankFor: "the grants desk",
    today: "2026-11-22",
  });
  await phone.sync();
  await tablet.sync();
  for (const one of [phone, tablet]) {
    const [card] = await one.thanks.thankYouQueue();
    await one.thanks.markSent(card?.favor.id ?? "", {
      words: "Thank you",
      channel: "mail",
      on: "2026-11-23",
    });
  }
  for (const one of [phone, tablet, phone]) await one.sync();
  for (const one of [phone, tablet]) {
    expect(await one.thanks.thanksOf(personId)).toHaveLength(1);
    expect(await one.moments.momentsOf(personId)).toHaveLength(2);
    expect(await one.thanks.thankYouQueue()).toEqual([]);
  }
  await Promise.all([phone.stop(), tablet.stop()]);
});
