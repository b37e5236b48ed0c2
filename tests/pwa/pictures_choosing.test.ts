import { expect, test } from "vitest";
import { nearest, stepTo } from "../../pwa/src/views/pictures/nearest";

test("a tap beside a mark means the nearest one", () => {
  const points = [
    { x: 10, y: 10 },
    { x: 30, y: 10 },
  ];
  expect([
    nearest(points, { x: 18, y: 40 }),
    nearest(points, { x: 22, y: 10 }),
    nearest([], points[0] ?? { x: 0, y: 0 }),
  ]).toEqual([0, 1, -1]);
});

test("arrows go from mark to mark and stop at the ends", () => {
  expect(
    ["ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp", "Home", "End"].map((key) => stepTo(key, 1, 4)),
  ).toEqual([2, 0, 2, 0, 0, 3]);
  expect([stepTo("ArrowLeft", 0, 4), stepTo("ArrowRight", 3, 4), stepTo("Tab", 1, 4)]).toEqual([0, 3, null]);
});
