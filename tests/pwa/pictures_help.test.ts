import { beforeEach, expect, test } from "vitest";
import { placeHelp } from "../../pwa/src/views/pictures/help_layout";
import { newDevice, type TestDevice } from "./helpers/device";

const TODAY = "2026-11-25";
let phone: TestDevice;
let help: typeof import("../../pwa/src/store/pictures_help");
let ana: string;

beforeEach(async () => {
  phone = await newDevice();
  help = await import("../../pwa/src/store/pictures_help");
  ana = (await phone.capture.capture({ name: "Ana", today: TODAY })).personId;
  return () => phone.stop();
});

const favor = (direction: "given" | "received", happened_on: string, what = "advice") =>
  phone.favors.addFavor({ person_id: ana, direction, what, happened_on });

test("twelve months up to this one, each way on its own", async () => {
  for (const day of ["2026-11-01", "2026-11-25", "2025-12-31"]) await favor("given", day);
  await favor("received", "2026-11-30");
  await favor("received", "2026-10-31");
  await favor("received", "2025-11-30");
  const months = await help.helpByMonth(TODAY);
  expect(months.map(({ month }) => month).slice(0, 2)).toEqual(["2025-12", "2026-01"]);
  expect(months).toHaveLength(12);
  expect(months.filter(({ given, received }) => given + received > 0)).toEqual([
    { month: "2025-12", given: 1, received: 0 },
    { month: "2026-10", given: 0, received: 1 },
    { month: "2026-11", given: 2, received: 0 },
  ]);
});

test("a month tells what it was, the latest first, and how much more there is", async () => {
  for (let day = 1; day <= 22; day++)
    await favor("given", `2026-11-${String(day).padStart(2, "0")}`, `${day}`);
  const { told, more } = await help.helpOfMonth("2026-11");
  expect(told.map(({ favor }) => favor.what).slice(0, 2)).toEqual(["22", "21"]);
  expect(told[0]?.name).toBe("Ana");
  expect([told.length, more]).toEqual([20, 2]);
});

test("given grows upwards, received downwards, and thousands still fit", () => {
  const month = { month: "2026-11", given: 3, received: 1 };
  const small = placeHelp([month]);
  expect(small.each).toBe(1);
  expect(small.months[0]?.dots.map(({ y, way }) => [way, y < small.middle])).toEqual([
    ["given", true],
    ["given", true],
    ["given", true],
    ["received", false],
  ]);
  const large = placeHelp([{ ...month, given: 4_000 }]);
  expect(large.each).toBe(400);
  expect(large.months[0]?.dots).toHaveLength(11);
  expect(large.months[0]?.dots.every(({ y }) => y > 0 && y < large.height)).toBe(true);
});
