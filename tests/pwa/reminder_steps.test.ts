import { describe, expect, test } from "vitest";
import type { Delivery, Reminder } from "../../pwa/src/store/push";
import { serviceName } from "../../pwa/src/views/reminders/services";
import { stepsOf } from "../../pwa/src/views/reminders/steps";
import { reminders as w } from "../../pwa/src/words/en/reminders";

const AT = "2026-11-22T09:00:01.000Z";
const NOW = Date.parse("2026-11-22T09:10:00Z");
const LATER = Date.parse("2026-11-22T09:16:00Z");

const delivery = (more: Partial<Delivery> = {}): Delivery => ({
  subscription: "s1",
  host: "updates.push.services.mozilla.com",
  label: "Firefox on Linux",
  accepted_at: AT,
  shown_at: null,
  clicked_at: null,
  acted: null,
  acted_at: null,
  ...more,
});

const reminder = (state: string, ...deliveries: Delivery[]): Reminder => ({
  id: "r1",
  kind: "check_in",
  subject: "p1",
  day: "2026-11-22",
  due_at: "2026-11-22T09:00:00.000Z",
  next_at: "2026-11-22T09:00:00.000Z",
  state,
  deliveries,
});

const beginnings = ({ told }: { told: string[] }) => told.map((step) => step.replace(/ at .*/, ""));

describe("what became of a reminder", () => {
  test("is told in the order in which it happened", () => {
    const answered = delivery({
      shown_at: "2026-11-22T09:00:03.000Z",
      acted: "tomorrow",
      acted_at: "2026-11-22T09:05:00.000Z",
    });
    const steps = stepsOf(reminder("sent", answered), w, LATER);
    expect(beginnings(steps)).toEqual([
      "Accepted by Mozilla",
      "Shown on Firefox on Linux",
      "You answered “Tomorrow”",
    ]);
    expect(steps.amber).toBeNull();
  });

  test("is in doubt when it was accepted and nobody has shown it for a quarter of an hour", () => {
    const silent = reminder("sent", delivery());
    expect(stepsOf(silent, w, NOW).amber).toBeNull();
    expect(stepsOf(silent, w, LATER).amber).toMatch(/^Mozilla took it, but Firefox on Linux/);
  });

  test("is not in doubt when another device has shown it, or a mail has told it", () => {
    const shown = delivery({ label: "Phone", shown_at: AT });
    const mail = delivery({ subscription: "mail", host: "mail" });
    expect(stepsOf(reminder("sent", delivery(), shown), w, LATER).amber).toBeNull();
    const mailed = stepsOf(reminder("sent", delivery(), mail), w, LATER);
    expect(mailed.amber).toBeNull();
    expect(beginnings(mailed)).toContain("Mailed to you");
  });

  test("says why nothing was sent", () => {
    expect(stepsOf(reminder("done"), w, NOW).told).toEqual([w.states.done]);
  });
});

test.each([
  ["fcm.googleapis.com", "Google"],
  ["web.push.apple.com", "Apple"],
  ["db5p.notify.windows.com", "Microsoft"],
  ["127.0.0.1", "127.0.0.1"],
])("the push service %s is called %s", (host, name) => {
  expect(serviceName(host)).toBe(name);
});
