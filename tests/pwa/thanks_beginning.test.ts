// How a thank-you begins: the fitting occasion first, and nothing that was written is replaced.
import { describe, expect, test } from "vitest";
import { begunWith, forAnybody, greetedWith } from "../../pwa/src/views/give/beginning";
import { gapsIn } from "../../pwa/src/views/give/gaps";
import { occasionsFor } from "../../pwa/src/views/give/occasions";
import { templates as german } from "../../pwa/src/words/de/templates";
import { templates as english } from "../../pwa/src/words/en/templates";

const TODAY = "2026-11-22";
const hi = (first: string) => `Hi ${first},`;

describe("the occasions offered", () => {
  const first = (favor: Partial<Parameters<typeof occasionsFor>[0]>, most: number) =>
    occasionsFor({ kind: null, happened_on: TODAY, event_id: null, ...favor }, TODAY).slice(0, most);

  test("begin with what was done, then that it is late, then where it was", () => {
    expect(first({ kind: "introduction" }, 1)).toEqual(["introduction"]);
    expect(first({ kind: "recognition" }, 1)).toEqual(["referral"]);
    expect(first({ event_id: "pycon" }, 1)).toEqual(["event"]);
    expect(first({ kind: "time", happened_on: "2026-08-01", event_id: "pycon" }, 3)).toEqual([
      "advice",
      "late",
      "event",
    ]);
    expect(first({}, 1)).toEqual(["help"]);
  });

  test("hold every one, once", () => {
    const all = occasionsFor({ kind: "practical", happened_on: null, event_id: "pycon" }, TODAY);
    expect([...all].sort()).toEqual(Object.keys(english.occasions).sort());
  });

  test.each([
    ["English", english],
    ["German", german],
  ])("each has its sentences with gaps, in %s", (_, { lines }) => {
    for (const of of Object.values(lines)) {
      const sentences = of("PyCon").join("\n");
      expect(of("PyCon").length).toBeGreaterThan(1);
      expect(gapsIn(sentences)).toBeGreaterThan(0);
    }
    expect(lines.event("PyCon")[0]).toContain("PyCon");
  });
});

describe("a template", () => {
  test("is written to somebody, and from a letter to anybody again", () => {
    expect(greetedWith("Hi …,\n\nyou …", hi, "Ana")).toBe("Hi Ana,\n\nyou …");
    expect(forAnybody("Hi Ana,\n\nyou waited.", hi, "Ana")).toBe("Hi …,\n\nyou waited.");
  });

  test("goes below what stands there, and greets nobody twice", () => {
    expect(begunWith("", "Hi Ana,\n\nYou …", "Hi Ana,")).toBe("Hi Ana,\n\nYou …");
    expect(begunWith("Hi Ana,\n\nYou waited.\n", "Hi Ana,\n\nYou …", "Hi Ana,")).toBe(
      "Hi Ana,\n\nYou waited.\n\nYou …",
    );
  });
});
