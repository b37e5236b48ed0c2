import { beforeEach, describe, expect, test } from "vitest";
import { newDevice, type TestDevice } from "./helpers/device";

const TODAY = "2026-11-22";
let phone: TestDevice;

beforeEach(async () => {
  phone = await newDevice();
  return () => phone.stop();
});

const meet = (name: string, more: object = {}) =>
  phone.capture.capture({ name, thankFor: `help from ${name}`, today: TODAY, ...more });
const names = async () => (await phone.thanks.thankYouQueue()).map((card) => card.person.name);

describe("the thank-you queue", () => {
  test("is due the day after the event ends, or after the help when there was no event", async () => {
    const { id: eventId } = await phone.events.addEvent({
      name: "PyCon",
      starts_on: TODAY,
      ends_on: "2026-11-24",
    });
    await meet("Ana", { eventId });
    await meet("Bo");
    const queue = await phone.thanks.thankYouQueue();
    expect(queue.map((card) => [card.person.name, card.dueOn])).toEqual([
      ["Bo", "2026-11-23"],
      ["Ana", "2026-11-25"],
    ]);
    await phone.events.editEvent(eventId, { ends_on: null });
    expect(await names()).toEqual(["Ana", "Bo"]);
  });

  test("shows who, why, the last words and the draft", async () => {
    await meet("Ana", { told: "the grants desk" });
    const [card] = await phone.thanks.thankYouQueue();
    await phone.thanks.saveDraft(card?.favor.id ?? "", "Dear Ana");
    expect(await phone.thanks.thankYouQueue()).toMatchObject([
      {
        person: { name: "Ana" },
        favor: { what: "help from Ana" },
        event: null,
        draft: "Dear Ana",
        lastWords: "the grants desk",
      },
    ]);
  });

  test("forgets who was thanked, need not be thanked, or is gone", async () => {
    const people = [];
    for (const name of ["Ana", "Bo", "Cy", "Di", "Ed"]) people.push(await meet(name));
    const cards = await phone.thanks.thankYouQueue();
    const favorOf = (name: string) => cards.find((card) => card.person.name === name)?.favor.id ?? "";
    await phone.thanks.markSent(favorOf("Ana"), { words: "Thanks", channel: "sms", on: TODAY });
    await phone.thanks.alreadyThanked(favorOf("Bo"), TODAY);
    await phone.thanks.notNeeded(favorOf("Cy"), TODAY);
    await phone.people.removePerson(people[3]?.personId ?? "");
    expect(await names()).toEqual(["Ed"]);
  });

  test("puts off, but never brings forward, what is for later", async () => {
    await meet("Ana");
    await meet("Bo");
    const [first, second] = await phone.thanks.thankYouQueue();
    await phone.thanks.thankLater(first?.favor.id ?? "", "2026-12-24");
    await phone.thanks.thankLater(second?.favor.id ?? "", "2026-11-01");
    expect((await phone.thanks.thankYouQueue()).map((card) => card.dueOn)).toEqual([
      "2026-11-23",
      "2026-12-24",
    ]);
  });

  test("help given is nothing to thank for", async () => {
    const { personId } = await phone.capture.capture({ name: "Ana", today: TODAY });
    await phone.favors.addFavor({ person_id: personId, direction: "given", what: "a review" });
    expect(await names()).toEqual([]);
  });

  test("a help whose person has not arrived yet waits for them", async () => {
    await phone.favors.addFavor({ person_id: "later", direction: "received", what: "advice" });
    expect(await names()).toEqual([]);
    await phone.edit.transact([{ noun: "people", id: "later", fields: { name: "Late" } }]);
    expect(await names()).toEqual(["Late"]);
  });

  test("a thank-you sent is a thank-you, a moment and the end of the card, in one commit", async () => {
    const { personId } = await meet("Ana");
    const [card] = await phone.thanks.thankYouQueue();
    let commits = 0;
    phone.changed.onNews(() => {
      commits += 1;
    });
    await phone.thanks.markSent(card?.favor.id ?? "", {
      words: "Thank you",
      channel: "mail",
      on: "2026-11-24",
    });
    expect(commits).toBe(1);
    expect(await phone.moments.momentsOf(personId)).toMatchObject([
      { id: card?.favor.id, kind: "thanks", happened_on: "2026-11-24", text: "Thank you" },
      { kind: "met" },
    ]);
    expect(await phone.thanks.sentThanks(5)).toMatchObject([
      { thanks: { words: "Thank you", channel: "mail" }, person: { name: "Ana" } },
    ]);
  });
});

describe("the month in words", () => {
  test("counts people met and thanked, moments, help given and promises kept in that month only", async () => {
    const { personId } = await meet("Ana");
    const [card] = await phone.thanks.thankYouQueue();
    await phone.thanks.markSent(card?.favor.id ?? "", { words: "Thanks", channel: "mail", on: "2026-11-30" });
    await phone.moments.logMoment({ kind: "call", personIds: [personId], on: "2026-12-01" });
    await phone.favors.addFavor({ person_id: personId, direction: "given", happened_on: "2026-11-01" });
    const { id } = await phone.promises.addPromise({ person_id: personId, what: "send it" });
    await phone.promises.keepPromise(id, "2026-11-30");
    expect(await phone.lookBack.monthInWords("2026-11")).toEqual({
      met: 1,
      thanked: 1,
      moments: 2,
      helped: 1,
      kept: 1,
    });
    expect(await phone.lookBack.monthInWords("2026-12")).toEqual({
      met: 0,
      thanked: 0,
      moments: 1,
      helped: 0,
      kept: 0,
    });
  });
});
