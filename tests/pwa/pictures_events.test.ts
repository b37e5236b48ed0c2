import { beforeEach, expect, test } from "vitest";
import { newId } from "../../pwa/src/db/ids";
import { cameOf, placeEvents, WIDTH } from "../../pwa/src/views/pictures/events_layout";
import { newDevice, type TestDevice } from "./helpers/device";

const TODAY = "2026-11-25";
let phone: TestDevice;
let pictures: typeof import("../../pwa/src/store/pictures_events");

beforeEach(async () => {
  phone = await newDevice();
  pictures = await import("../../pwa/src/store/pictures_events");
  return () => phone.stop();
});

async function eventWith(names: string[], starts_on = "2026-11-01") {
  const { id } = await phone.events.addEvent({ name: `Fair ${starts_on}`, starts_on, ends_on: starts_on });
  const { ids } = await phone.people.addPeople(names.map((name) => ({ name })));
  await phone.moments.logMoment({ kind: "met", personIds: ids, eventId: id, on: starts_on });
  return { id, ids };
}

test("an event tells what came of each who was met there, since it was over", async () => {
  const { id, ids } = await eventWith(["Ana", "Ben", "Cem", "Dora"]);
  const [, ben = "", cem = "", dora = ""] = ids;
  await phone.moments.logMoment({ kind: "call", personIds: [ben], on: "2026-11-02" });
  await phone.moments.logMoment({ kind: "call", personIds: [ben], on: "2026-10-02" });
  await phone.favors.addFavor({ person_id: cem, direction: "given", what: "advice", happened_on: TODAY });
  const fields = { a_id: dora, b_id: cem, introduced_on: TODAY };
  await phone.edit.transact([{ noun: "introductions", id: newId(), fields }]);
  const { events } = await pictures.eventsLedTo(6);
  expect(events).toMatchObject([{ event: { id }, more: 0 }]);
  expect(
    events[0]?.people.map(({ name, moments, helps, introductions }) => [name, moments, helps, introductions]),
  ).toEqual([
    ["Cem", 0, 1, 1],
    ["Dora", 0, 0, 1],
    ["Ben", 1, 0, 0],
    ["Ana", 0, 0, 0],
  ]);
  expect(events[0]?.people.map(cameOf)).toEqual(["introduced", "introduced", "in_touch", "met"]);
});

test("whoever was deleted is no longer drawn", async () => {
  const { ids } = await eventWith(["Ana", "Ben"]);
  await phone.people.removePerson(ids[0] ?? "");
  const { events } = await pictures.eventsLedTo(6);
  expect(events[0]?.people.map(({ name }) => name)).toEqual(["Ben"]);
});

test("the latest events come first, a few at a time, and a crowd is bounded", async () => {
  for (let day = 1; day <= 4; day++) await eventWith([], `2026-10-0${day}`);
  await eventWith(Array.from({ length: 60 }, (_, at) => `Person ${at}`));
  const { events, hasMore } = await pictures.eventsLedTo(3);
  expect(events.map(({ event }) => event.starts_on)).toEqual(["2026-11-01", "2026-10-04", "2026-10-03"]);
  expect(hasMore).toBe(true);
  expect([events[0]?.people.length, events[0]?.more]).toEqual([24, 36]);
  const { branches, height } = placeEvents(events);
  const leaves = branches.flatMap((branch) => branch.leaves);
  expect(leaves.every(({ x, y }) => x > 8 && x < WIDTH - 4 && y > 0 && y < height)).toBe(true);
  expect(new Set(leaves.map(({ x, y }) => `${x} ${y}`)).size).toBe(24);
});
