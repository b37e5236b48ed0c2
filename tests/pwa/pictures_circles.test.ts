import { beforeEach, expect, test } from "vitest";
import { CENTRE, placeCircles, placeNames, SIDE } from "../../pwa/src/views/pictures/circles_layout";
import { newDevice, type TestDevice } from "./helpers/device";

let phone: TestDevice;
let circles: typeof import("../../pwa/src/store/pictures_circles");

beforeEach(async () => {
  phone = await newDevice();
  circles = await import("../../pwa/src/store/pictures_circles");
  return () => phone.stop();
});

const far = ({ x, y }: { x: number; y: number }) => Math.hypot(x - CENTRE, y - CENTRE);

test("each circle holds its people, whoever was in touch last first", async () => {
  const { ids } = await phone.people.addPeople([
    { name: "Ana", circle: "inner" },
    { name: "Ben", circle: "inner" },
    { name: "Cem", circle: "light" },
    { name: "Dora" },
  ]);
  await phone.moments.logMoment({ kind: "call", personIds: [ids[1] ?? ""], on: "2026-11-20" });
  const { rings, outside } = await circles.circlesNow();
  expect(rings.map(({ circle, people }) => [circle, people.map(({ name }) => name)])).toEqual([
    ["inner", ["Ben", "Ana"]],
    ["close", []],
    ["active", []],
    ["light", ["Cem"]],
    ["resting", []],
  ]);
  expect(outside).toBe(1);
  const [ben, ana, cem] = placeCircles(rings);
  if (!ben || !ana || !cem) throw new Error("not drawn");
  expect([far(ben) < far(ana), far(ana) < far(cem)]).toEqual([true, true]);
});

test("a thousand people draw no more than a phone can show, and it is said", async () => {
  const many = Array.from({ length: 1_000 }, (_, at) => ({
    name: `Person ${at}`,
    circle: (["inner", "close", "active", "light", "resting"] as const)[at % 5] ?? null,
  }));
  await phone.people.addPeople(many);
  const { rings, outside } = await circles.circlesNow();
  const placed = placeCircles(rings);
  expect(placed.length).toBeLessThanOrEqual(140);
  expect(rings.reduce((sum, { people, more }) => sum + people.length + more, 0) + outside).toBe(1_000);
  expect(placed.every(({ x, y, size }) => x > size && y > size && x < SIDE - size && y < SIDE - size)).toBe(
    true,
  );
});

test("names stand apart from dots and from each other", () => {
  const people = Array.from({ length: 8 }, (_, at) => ({
    id: `${at}`,
    name: "Maximiliane",
    lastOn: null,
  }));
  const placed = placeCircles([
    { circle: "inner", people, more: 0 },
    { circle: "close", people: people.map((one) => ({ ...one, id: `c${one.id}` })), more: 0 },
  ]);
  const names = placeNames(placed, (name) => name);
  expect(names.length).toBeGreaterThan(3);
  const lines = names.map(({ text, x, y, anchor }) => {
    const wide = text.length * 6;
    const left = anchor === "start" ? x : anchor === "end" ? x - wide : x - wide / 2;
    return { left, right: left + wide, y };
  });
  for (const [at, one] of lines.entries()) {
    expect([one.left >= 0, one.right <= SIDE]).toEqual([true, true]);
    for (const other of lines.slice(at + 1))
      expect(one.right < other.left || other.right < one.left || Math.abs(one.y - other.y) >= 11).toBe(true);
    for (const dot of placed)
      expect(dot.x < one.left || dot.x > one.right || Math.abs(dot.y - one.y) >= dot.size).toBe(true);
  }
});
