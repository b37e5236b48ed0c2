import { expect, test, vi } from "vitest";
import { newDevice } from "./helpers/device";

test("the number on the icon is what is due on Today, and goes with the last of it", async () => {
  let badge: number | null = -1;
  vi.stubGlobal("navigator", {
    setAppBadge: async (count: number) => {
      badge = count;
    },
    clearAppBadge: async () => {
      badge = null;
    },
  });
  const phone = await newDevice();
  const { showBadge } = await import("../../pwa/src/store/badge");
  await showBadge();
  expect(badge).toBeNull();

  const added = { name: "Ana", circle: "inner", cadence_set_on: "2020-01-01" };
  await phone.edit.transact([{ noun: "people", id: "p1", fields: added }]);
  const help = { person_id: "p1", direction: "received" as const, happened_on: "2020-01-01" };
  const { id: favor } = await phone.favors.addFavor(help);
  await phone.promises.addPromise({ person_id: "p1", what: "the article", due_on: "2020-01-02" });
  await phone.promises.addPromise({ person_id: "p1", what: "one day" });
  await showBadge();
  expect(badge).toBe(3);

  await phone.thanks.alreadyThanked(favor, "2026-11-22");
  await showBadge();
  expect(badge).toBe(2);
  await phone.stop();
  vi.unstubAllGlobals();
});
