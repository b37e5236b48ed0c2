import { expect, test } from "vitest";
import { compactDay, dayOrderOf, isoDay, numberedDay, spelledDay } from "../../pwa/src/takeout/days";

test.each([
  [isoDay("2024-02-29T08:00:00Z"), "2024-02-29"],
  [isoDay(" 2024-02-29 "), "2024-02-29"],
  [isoDay("2023-02-29"), null],
  [isoDay("2024-1-2"), null],
  [compactDay("20240229T100000Z"), "2024-02-29"],
  [compactDay("20240230"), null],
  [spelledDay("5 June 2026"), "2026-06-05"],
  [spelledDay("31 Feb 2026"), null],
  [numberedDay("3/4/2026", "day_first"), "2026-04-03"],
  [numberedDay("3/4/2026", "month_first"), "2026-03-04"],
  [numberedDay("13.4.26", "day_first"), "2026-04-13"],
  [numberedDay("13/4/2026", "month_first"), null],
  [numberedDay("1/1/0999", "day_first"), null],
])("a day of a file: %#", (found, day) => {
  expect(found).toBe(day);
});

test("days that fit one order only tell the order of all", () => {
  expect(dayOrderOf(["3/4/2026", "13/4/2026"])).toBe("day_first");
  expect(dayOrderOf(["3/4/2026", "4/13/2026"])).toBe("month_first");
  expect(dayOrderOf(["3/4/2026", "", "soon"])).toBeNull();
  expect(dayOrderOf(["13/4/2026", "4/13/2026"])).toBeNull();
});
