import { expect, test } from "vitest";
import { asPerson } from "../../pwa/src/store/shapes";
import { problemsOf } from "../../pwa/src/views/person_edit/problems";
import { patchOf, type Typed, typedFrom } from "../../pwa/src/views/person_edit/typed";

const TODAY = "2026-11-22";
const ana = asPerson({
  id: "a",
  pending: false,
  name: "Ana Souza",
  company: "Lumen",
  role: "CTO",
  ways: [{ kind: "phone", value: "+351 1" }],
});
const edited = (part: Partial<Typed>) => patchOf(ana, { ...typedFrom(ana), ...part }, TODAY);

test("what was not touched is not written", () => {
  expect(edited({})).toEqual({});
  expect(edited({ role: " CTO " })).toEqual({});
});

test("an emptied field is cleared, an empty line of a list is left out", () => {
  expect(edited({ company: " " })).toEqual({ company: null });
  expect(edited({ other_names: ["", "アナ", "アナ "] })).toEqual({ other_names: ["アナ"] });
  expect(edited({ past_work: [{ company: "", role: "", until: "2020-01-01" }] })).toEqual({});
});

test("the old work is kept when that is wished", () => {
  const old = { company: "Lumen", role: "CTO", until: "" };
  expect(edited({ company: "Vela" })).toEqual({ company: "Vela" });
  expect(edited({ company: "Vela", keepWork: true })).toEqual({ company: "Vela", past_work: [old] });
  expect(edited({ keepWork: true })).toEqual({});
});

test("a web address may be typed without its beginning", () => {
  expect(edited({ link: "lumen.example" })).toEqual({ link: "https://lumen.example" });
  const ways = [{ kind: "link" as const, label: "", value: "ana.example" }];
  expect(edited({ ways })).toEqual({ ways: [{ kind: "link", label: "", value: "https://ana.example" }] });
});

test("a rhythm of their own starts to count today; none leaves the count alone", () => {
  expect(edited({ cadence_days: "45" })).toEqual({ cadence_days: 45, cadence_set_on: TODAY });
  expect(edited({ cadence_days: "0" })).toEqual({ cadence_days: 0 });
});

test.each([
  [{ name: "  " }, ["name"]],
  [{ link: "not an address" }, ["link"]],
  [{ link: `lumen.example/${"x".repeat(500)}` }, ["link"]],
  [{ ways: [{ kind: "link" as const, label: "", value: "a b" }] }, ["ways-0"]],
  [{ link: "lumen.example", ways: [{ kind: "phone" as const, label: "", value: "a b" }] }, []],
])("what cannot be kept is said by its field: %j", (part, fields) => {
  expect(Object.keys(problemsOf({ ...typedFrom(ana), ...part }))).toEqual(fields);
});
