import { beforeEach, expect, test } from "vitest";
import { newId } from "../../pwa/src/db/ids";
import type { Challenge } from "../../pwa/src/store/types";
import { newDevice, type TestDevice } from "./helpers/device";

let phone: TestDevice;
let challenges: typeof import("../../pwa/src/store/challenges");
let run: typeof import("../../pwa/src/store/challenge_run");

beforeEach(async () => {
  phone = await newDevice();
  challenges = await import("../../pwa/src/store/challenges");
  run = await import("../../pwa/src/store/challenge_run");
  return () => phone.stop();
});

async function begun(days: number, ended_on: string | null = null): Promise<Challenge> {
  const { id } = await challenges.beginChallenge({
    kind: "own",
    title: "Call instead of writing",
    step: "One call",
    started_on: "2026-11-02",
    days,
  });
  if (ended_on) await challenges.editChallenge(id, { ended_on });
  const found = await challenges.findChallenge(id);
  if (!found) throw new Error("no challenge");
  return found;
}

const names = (people: { name: string }[]) => people.map(({ name }) => name);

test("an own challenge keeps in words what counts as one time", async () => {
  expect(await begun(3)).toMatchObject({ title: "Call instead of writing", step: "One call", days: 3 });
});

test("the letter tells what the days held, and nothing before or after them", async () => {
  const { ids } = await phone.people.addPeople(["Ana", "Ben", "Cem", "Dora"].map((name) => ({ name })));
  const [ana = "", ben = "", cem = "", dora = ""] = ids;
  const helped = (person_id: string, happened_on: string) =>
    phone.favors.addFavor({ person_id, direction: "given", what: "advice", happened_on });
  await helped(ana, "2026-11-02");
  await helped(ben, "2026-11-04");
  await helped(ben, "2026-11-03");
  await helped(cem, "2026-11-05");
  await helped(cem, "2026-11-01");
  await phone.moments.logMoment({ kind: "met", personIds: [dora], on: "2026-11-03" });
  await phone.moments.logMoment({ kind: "call", personIds: [ana], on: "2026-11-03" });
  const { id } = await phone.favors.addFavor({ person_id: dora, direction: "received", what: "a lift" });
  await phone.thanks.markSent(id, { words: "Thank you", channel: "sms", on: "2026-11-04" });
  const pair = { a_id: ana, b_id: cem, introduced_on: "2026-11-04" };
  await phone.edit.transact([{ noun: "introductions", id: newId(), fields: pair }]);
  const told = await run.runTold(await begun(3));
  expect([told.first, told.last]).toEqual(["2026-11-02", "2026-11-04"]);
  expect(names(told.helped).sort()).toEqual(["Ana", "Ben"]);
  expect([names(told.met), names(told.thanked)]).toEqual([["Dora"], ["Dora"]]);
  expect(told.introduced.map(names)).toEqual([["Ana", "Cem"]]);
});

test("one that was ended early tells of its days until then", async () => {
  expect((await run.runTold(await begun(7, "2026-11-03"))).last).toBe("2026-11-03");
  expect((await run.runTold(await begun(7, "2026-12-24"))).last).toBe("2026-11-08");
});
