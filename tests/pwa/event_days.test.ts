import { afterEach, beforeEach, expect, test } from "vitest";
import { dayAt, dayWithin } from "../../pwa/src/store/events_now";
import type { Event } from "../../pwa/src/store/types";
import { newDevice, type TestDevice } from "./helpers/device";

let phone: TestDevice;
beforeEach(async () => {
  phone = await newDevice();
});
afterEach(() => phone.stop());

const NOON = new Date("2026-11-22T12:00:00Z");

async function names(now: Date): Promise<string[]> {
  // This phone's module: each phone of a test has its own.
  const { eventsNow } = await import("../../pwa/src/store/events_now");
  return (await eventsNow(now)).map(({ name }) => name);
}

test("the day is the one of the place", () => {
  const late = new Date("2026-11-22T23:30:00Z");
  expect(dayAt("Asia/Tokyo", late)).toBe("2026-11-23");
  expect(dayAt("America/Los_Angeles", late)).toBe("2026-11-22");
  expect(dayAt("Nowhere/Atlantis", NOON)).toBe(dayAt(null, NOON));
});

test("the pinned one comes first, then what else is on; what is over or to come does not", async () => {
  const zone = "UTC";
  await phone.events.addEvent({ name: "Meetup", starts_on: "2026-11-22", ends_on: "2026-11-22", zone });
  await phone.events.addEvent({
    name: "PyCon",
    starts_on: "2026-11-20",
    ends_on: "2026-11-24",
    zone,
    pinned: true,
  });
  await phone.events.addEvent({
    name: "Past",
    starts_on: "2026-11-01",
    ends_on: "2026-11-02",
    zone,
    pinned: true,
  });
  await phone.events.addEvent({ name: "Next", starts_on: "2026-12-01", zone });
  await phone.events.addEvent({ name: "Some day" });
  expect(await names(NOON)).toEqual(["PyCon", "Meetup"]);
});

test("an event ends with the day of its own zone", async () => {
  await phone.events.addEvent({
    name: "Tokyo",
    starts_on: "2026-11-22",
    ends_on: "2026-11-22",
    zone: "Asia/Tokyo",
  });
  expect(await names(new Date("2026-11-22T14:59:00Z"))).toEqual(["Tokyo"]);
  expect(await names(new Date("2026-11-22T15:01:00Z"))).toEqual([]);
});

test("a day outside is moved to the nearest of the event", () => {
  const event = { starts_on: "2026-11-20", ends_on: "2026-11-22" } as Event;
  expect(dayWithin(event, "2026-11-01")).toBe("2026-11-20");
  expect(dayWithin(event, "2026-11-21")).toBe("2026-11-21");
  expect(dayWithin(event, "2026-12-24")).toBe("2026-11-22");
  expect(dayWithin({ starts_on: null, ends_on: null } as Event, "2026-12-24")).toBe("2026-12-24");
});
