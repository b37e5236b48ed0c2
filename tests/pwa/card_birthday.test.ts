import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Found, nobody } from "../../pwa/src/ways_in/found";
import { everything, newDevice, type TestDevice } from "./helpers/device";

let device: TestDevice;
let store: typeof import("../../pwa/src/store/found_people");

beforeEach(async () => {
  device = await newDevice();
  store = await import("../../pwa/src/store/found_people");
});
afterEach(() => device.stop());

const card = (fields: Partial<Found>): Found => ({ ...nobody(), ...fields });

async function rows(noun: string): Promise<Record<string, unknown>[]> {
  const all = await everything(device);
  return Object.entries(all)
    .filter(([key]) => key.startsWith(`${noun}|`))
    .map(([, fields]) => fields as Record<string, unknown>)
    .filter((fields) => fields.deleted_at == null);
}

describe("a birthday on a card", () => {
  const BORN = card({ name: "Ana Souza", email: "ana@lumen.example", birthday: "--02-29" });

  test("becomes a day to remember, with the person and taken back with her", async () => {
    const { personId, undo } = await store.keepFound(BORN, null);
    expect(await rows("milestones")).toMatchObject([
      { person_id: personId, kind: "birthday", month: 2, day_of_month: 29, repeats: "yearly" },
    ]);
    await undo();
    expect(await rows("milestones")).toEqual([]);
  });

  test("is not noted twice; the year it lacked is added", async () => {
    const { personId } = await store.keepFound(BORN, null);
    const ana = await device.people.findPerson(personId);
    if (!ana) throw new Error("nobody");
    await store.addToPerson(ana, BORN, null);
    await store.addToPerson(ana, { ...BORN, birthday: "1988-02-29" }, null);
    await store.addToPerson(ana, { ...BORN, birthday: "1990-05-01" }, null);
    expect(await rows("milestones")).toMatchObject([{ month: 2, day_of_month: 29, year: 1988 }]);
  });

  test("comes along with a whole address book", async () => {
    const undo = await store.keepAllFound([BORN, card({ name: "Ben", birthday: "1984-05-12" })], () => {});
    expect(await rows("milestones")).toHaveLength(2);
    await undo();
    expect(await rows("milestones")).toEqual([]);
  });
});
