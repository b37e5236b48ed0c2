import { expect, test } from "vitest";
import type { ThankCard } from "../../pwa/src/store/thanks";
import { queueGroups } from "../../pwa/src/views/give/queue_groups";

const card = (id: string, event: string | null) =>
  ({ favor: { id }, event: event && { id: event, name: event } }) as unknown as ThankCard;

test("cards stand by event, in the order they fall due; other help comes last", () => {
  const groups = queueGroups([card("1", null), card("2", "PyCon"), card("3", "Camp"), card("4", "PyCon")]);
  expect(groups.map(({ event, cards }) => [event?.name, cards.map(({ favor }) => favor.id)])).toEqual([
    ["PyCon", ["2", "4"]],
    ["Camp", ["3"]],
    [undefined, ["1"]],
  ]);
});
