import { describe, expect, test } from "vitest";
import { circleAfter } from "../../pwa/src/rules/circle_after";
import { daysOfQuarter, lastQuarter, quarterOf } from "../../pwa/src/rules/quarters";
import { reviewPeople } from "../../pwa/src/rules/review_people";

test.each([
  ["2026-01-01", "2026-Q1", "2025-Q4"],
  ["2026-03-31", "2026-Q1", "2025-Q4"],
  ["2026-04-01", "2026-Q2", "2026-Q1"],
  ["2026-12-31", "2026-Q4", "2026-Q3"],
])("%s lies in %s, after %s", (day, quarter, before) => {
  expect(quarterOf(day)).toBe(quarter);
  expect(lastQuarter(day)).toBe(before);
});

test("a quarter has its first and its last day", () => {
  expect(daysOfQuarter("2026-Q4")).toEqual({ from: "2026-10-01", to: "2026-12-31" });
  expect(daysOfQuarter("2028-Q1")).toEqual({ from: "2028-01-01", to: "2028-03-31" });
});

describe("whom a review walks past", () => {
  const busy = (id: string, facts: number, circle: string | null = null) => ({ id, circle, facts });
  test("the closest first, then where more happened", () =>
    expect(reviewPeople([busy("a", 1), busy("b", 9), busy("c", 1, "inner"), busy("d", 0, "close")])).toEqual([
      "c",
      "d",
      "b",
      "a",
    ]));
  test("nobody who is quiet and far", () =>
    expect(reviewPeople([busy("a", 0), busy("b", 0, "light"), busy("c", 0, "resting")])).toEqual([]));
  test("twenty at most, and the busy leave room for the quiet", () => {
    const many = Array.from({ length: 40 }, (_, at) => busy(`busy-${at}`, 3, "inner"));
    const quiet = Array.from({ length: 40 }, (_, at) => busy(`quiet-${at}`, 0, "close"));
    const chosen = reviewPeople([...many, ...quiet]);
    expect(chosen).toHaveLength(20);
    expect(chosen.filter((id) => id.startsWith("quiet"))).toHaveLength(6);
    expect(reviewPeople(many)).toHaveLength(20);
  });
});

test.each([
  ["let_rest", "inner", "resting"],
  ["let_rest", "resting", null],
  ["drifting", "inner", "close"],
  ["drifting", "light", null],
  ["drifting", null, null],
  ["energising", "close", "inner"],
  ["energising", "inner", null],
  ["energising", null, "active"],
  ["mutual", null, "active"],
  ["mutual", "light", null],
  ["skip", "close", null],
])("said %s of somebody in %s suggests %s", (word, circle, after) =>
  expect(circleAfter(word, circle)).toBe(after),
);
