import { beforeEach, expect, test } from "vitest";
import { ANA, accountsOf, signIn } from "./helpers/accounts";
import { everything, newDevice, online, type TestDevice } from "./helpers/device";
import { addInOrder as add, live } from "./helpers/merging";
import { TestServer } from "./helpers/server";

const TODAY = "2026-11-22";
let phone: TestDevice;

beforeEach(async () => {
  phone = await newDevice();
  return () => phone.stop();
});

const shownOf = async (device: TestDevice, id: string) => (await everything(device))[`people|${id}`];
async function twoDevices() {
  const server = new TestServer();
  server.accounts = accountsOf(() => ANA);
  online(server);
  await signIn(phone);
  const tablet = await newDevice();
  await signIn(tablet);
  const bothSync = async () => {
    for (let round = 0; round < 3; round++)
      for (const device of [phone, tablet]) {
        await device.sync();
        await device.heal.healMerges();
      }
  };
  return { tablet, bothSync };
}

test("a merge synced is undone on another device as it is here", async () => {
  const { tablet, bothSync } = await twoDevices();
  const [ana, other] = await add(
    phone,
    { name: "Ana", company: "Lumen" },
    { name: "Ana S.", company: "Orbit", notes: "Cats." },
  );
  await phone.moments.logMoment({ kind: "call", personIds: [other], on: TODAY });
  await bothSync();
  const before = live(await everything(tablet));
  await phone.merge.mergePeople([ana, other], {}, TODAY);
  await bothSync();
  expect((await tablet.merges.recentMerges(TODAY))[0]?.kept?.name).toBe("Ana");
  expect(await tablet.merge.undoMerge(other, TODAY)).toBe(0);
  await bothSync();
  expect(live(await everything(tablet))).toEqual(before);
  expect(live(await everything(phone))).toEqual(before);
  await tablet.stop();
});

test("two devices that merge the same pair apart, and choose differently, lose no word and agree", async () => {
  const { tablet, bothSync } = await twoDevices();
  const [ana, other] = await add(
    phone,
    { name: "Ana", company: "Lumen", email: "ana@lumen.example", circle: "close" },
    { name: "Anna", company: "Orbit", email: "anna@orbit.example", notes: "Cats." },
  );
  await bothSync();
  await tablet.merge.mergePeople([other, ana], { name: "merged", company: "merged", email: "merged" }, TODAY);
  // Later, so that of the list of past work only its own entry wins.
  phone.clock.wall.now = () => Date.now() + 5_000;
  await phone.merge.mergePeople([ana, other], {}, TODAY);
  await bothSync();
  expect(await shownOf(phone, ana)).toEqual(await shownOf(tablet, ana));
  const said = JSON.stringify(await shownOf(phone, ana));
  for (const each of ["Ana", "Anna", "Lumen", "Orbit", "ana@lumen.example", "anna@orbit.example", "Cats."])
    expect(said).toContain(each);
  expect(await phone.people.findPerson(other)).toBeNull();
  await tablet.stop();
});

test("what another device writes to the merged record meanwhile goes where its person is now", async () => {
  const { tablet, bothSync } = await twoDevices();
  const [ana, other] = await add(phone, { name: "Ana", notes: "Tea." }, { name: "Ana S." });
  await bothSync();
  await tablet.moments.logMoment({ kind: "met", personIds: [other], text: "at the harbour", on: TODAY });
  await tablet.people.editPerson(other, { notes: "Has a boat.", company: "Lumen" });
  await phone.merge.mergePeople([ana, other], {}, TODAY);
  await bothSync();
  for (const device of [phone, tablet]) {
    expect(await device.people.findPerson(ana)).toMatchObject({
      notes: "Tea.\n\nHas a boat.",
      company: "Lumen",
    });
    expect((await device.moments.momentsOf(ana))[0]?.text).toBe("at the harbour");
  }
  await tablet.merge.undoMerge(other, TODAY);
  await bothSync();
  expect(await phone.people.findPerson(other)).toMatchObject({ notes: "Has a boat.", company: "Lumen" });
  expect(await phone.people.findPerson(ana)).toMatchObject({ notes: "Tea.", company: null });
  expect((await phone.moments.momentsOf(other))[0]?.text).toBe("at the harbour");
  await tablet.stop();
});
