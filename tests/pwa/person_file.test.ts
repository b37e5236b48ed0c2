import { beforeEach, expect, test } from "vitest";
import { newDevice, type TestDevice } from "./helpers/device";

const TODAY = "2026-11-22";
let phone: TestDevice;
let ana: string;
let file: typeof import("../../pwa/src/store/person_file");

beforeEach(async () => {
  phone = await newDevice();
  file = await import("../../pwa/src/store/person_file");
  ana = (await phone.capture.capture({ name: "Ana", thankFor: "advice", promise: "call", today: TODAY }))
    .personId;
  const ben = (await phone.capture.capture({ name: "Ben", thankFor: "soup", today: TODAY })).personId;
  await phone.photos.setPhoto(ana, "/9j/4AAQ");
  await phone.moments.logMoment({ kind: "coffee", personIds: [ana, ben], on: TODAY });
  return () => phone.stop();
});

test("the file holds all that is about her, and nothing that is about others only", async () => {
  const { nouns } = JSON.parse(await (await file.personFile(ana)).text());
  expect(Object.keys(nouns).sort()).toEqual(["favors", "moments", "people", "photos", "promises"]);
  expect(nouns.people.map((row: { name: string }) => row.name)).toEqual(["Ana"]);
  expect(nouns.favors.map((row: { what: string }) => row.what)).toEqual(["advice"]);
  expect(nouns.moments.map((row: { kind: string }) => row.kind).sort()).toEqual(["coffee", "met"]);
});

test("the card says how to reach her and none of your notes", async () => {
  const ways = [{ kind: "email" as const, value: "ana@home.example", label: "" }];
  await phone.people.editPerson(ana, { email: "ana@work.example", ways, notes: "private words" });
  const person = await phone.people.findPerson(ana);
  const cards = await import("../../pwa/src/store/person_card");
  const card = await (await cards.personCard(person as NonNullable<typeof person>)).text();
  expect(card).toContain("FN:Ana\r\n");
  expect(card.match(/^EMAIL:.*$/gm)).toEqual(["EMAIL:ana@work.example", "EMAIL:ana@home.example"]);
  expect(card).not.toContain("private");
});
