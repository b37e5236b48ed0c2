import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { inOrder } from "../../pwa/src/db/ask";
import { closeDb, database } from "../../pwa/src/db/open";
import { commitImport } from "../../pwa/src/store/bring_commit";
import { NO_CHOICES, previewOf } from "../../pwa/src/store/bring_preview";
import { addPeople, findPerson } from "../../pwa/src/store/people";
import type { Choices } from "../../pwa/src/takeout/plan";
import type { Piece, ReadPiece, Ref } from "../../pwa/src/takeout/understood";
import { nobody } from "../../pwa/src/ways_in/found";
import { TODAY } from "./bringing";

beforeEach(() => {
  database.name = `kith-${crypto.randomUUID()}`;
});
afterEach(closeDb);

const by = (given: Partial<Ref>): Ref => ({ source: null, email: null, name: null, ...given });

function person(name: string, more: object = {}, source: string | null = null): Piece {
  const { nameIsGuess: _, left: __, ...found } = nobody();
  const blank = { ...found, how_met: null, introduced_by: null, cadence_days: null };
  return { what: "person", source, person: { ...blank, name, ...more } };
}
const meeting = (about: Ref[], source = "ics:1", happened_on = "2026-11-02"): Piece => ({
  what: "moment",
  source,
  about,
  moment: { kind: "meeting", happened_on, text: "Planning" },
});
const help = (about: Ref): Piece => ({
  what: "favor",
  source: "m:f",
  about,
  favor: { direction: "received", kind: null, what: "Read my draft", happened_on: null },
});

function was(...pieces: Piece[]) {
  const read: ReadPiece[] = pieces.map((piece, at) => ({ line: at + 1, name: `${at}`, piece, remarks: [] }));
  return { fileName: "x", format: "test", read, part: null };
}
const plan = async (pieces: Piece[], choices: Choices = NO_CHOICES) =>
  (await previewOf(was(...pieces), choices, TODAY)).rows.map(({ what, why }) => `${what} ${why}`);
const commit = (pieces: Piece[], choices: Choices = NO_CHOICES) =>
  commitImport(was(...pieces), { choices, today: TODAY });
const someone = async (fields: object) => (await addPeople([{ name: "Ana Lima", ...fields }])).ids[0] ?? "";

test("what a file tells of its own people finds them, wherever they stand in it", async () => {
  await commit([
    meeting([by({ source: "m:ana" }), by({ name: "Ben Okafor" })]),
    help(by({ email: "ana@example.org" })),
    person("Ana Lima", { email: "ana@example.org" }, "m:ana"),
    person("Ben Okafor", { introduced_by: by({ source: "m:ana" }) }, "m:ben"),
  ]);
  const [ana, ben] = await inOrder("people");
  expect(await inOrder("moments")).toMatchObject([
    { person_ids: [ana?.id, ben?.id], kind: "meeting", text: "Planning" },
  ]);
  expect(await inOrder("favors")).toMatchObject([{ person_id: ana?.id, what: "Read my draft" }]);
  expect(ben).toMatchObject({ introduced_by: ana?.id });
});

test("somebody known by address takes part; the owner does not", async () => {
  const ana = await someone({ email: "Ana@example.org" });
  const { editOwnCard } = await import("../../pwa/src/store/own_card");
  await editOwnCard({ email: "me@example.org" });
  await commit([meeting([by({ email: "ana@example.org" }), by({ email: "ME@example.org" })])]);
  expect(await inOrder("moments")).toMatchObject([{ person_ids: [ana] }]);
  expect(await plan([meeting([by({ email: "me@example.org" })], "ics:2")])).toEqual(["skip nobody_known"]);
});

test("a name alone joins nobody: it is asked, and the answer is kept to", async () => {
  const ana = await someone({ company: "Lumen" });
  const pieces = [help(by({ name: "ana lima" }))];
  expect(await plan(pieces)).toEqual(["choose who_is_meant"]);
  expect(await commit(pieces)).toMatchObject({ added: 0 });
  await commit(pieces, { ...NO_CHOICES, meant: new Map([[0, ana]]) });
  expect(await inOrder("favors")).toMatchObject([{ person_id: ana }]);
});

test("where several fit the owner says who, or that it is somebody new", async () => {
  const one = await someone({ company: "Lumen" });
  await someone({ company: "Lumen" });
  const pieces = [person("Ana Lima", { company: "Lumen", role: "CTO" }, "m:ana")];
  expect(await plan(pieces)).toEqual(["choose several_fit"]);
  const chosen = (id: string) => ({ ...NO_CHOICES, meant: new Map([[0, id]]) });
  expect(await plan(pieces, chosen("new"))).toEqual(["add new_person"]);
  await commit(pieces, chosen(one));
  expect(await findPerson(one)).toMatchObject({ role: "CTO", source: "m:ana" });
  expect(await plan(pieces)).toEqual(["skip already_here"]);
});

test("a meeting with nobody known is offered; who is ticked becomes a person and takes part", async () => {
  const pieces = [meeting([by({ email: "chi@example.org", name: "Chi Ng" })])];
  expect(await plan(pieces)).toEqual(["offer nobody_known"]);
  expect(await commit(pieces)).toMatchObject({ added: 0 });
  await commit(pieces, { ...NO_CHOICES, strangers: new Set(["chi@example.org"]) });
  const [chi] = await inOrder("people");
  expect(chi).toMatchObject({ name: "Chi Ng", email: "chi@example.org" });
  expect(await inOrder("moments")).toMatchObject([{ person_ids: [chi?.id] }]);
  expect(await plan(pieces)).toEqual(["skip already_here"]);
});

test("a meeting that is unticked stays out, and one that has not been yet too", async () => {
  await someone({ email: "ana@example.org" });
  const ana = by({ email: "ana@example.org" });
  expect(await plan([meeting([ana])], { ...NO_CHOICES, taken: new Map([[0, false]]) })).toEqual([
    "offer left_alone",
  ]);
  expect(await plan([meeting([ana], "ics:3", "2026-11-27")])).toEqual(["skip in_future"]);
});

test("two devices that bring the same page make one of it, and taken back it may come again", async () => {
  const page: Piece = {
    what: "journal",
    source: "presently:2026-11-01",
    entry: { written_on: "2026-11-01", words: "Rain, and Ana" },
  };
  const { undo } = await commit([page]);
  const { sourceId } = await import("../../pwa/src/takeout/source_id");
  expect(await inOrder("journal")).toMatchObject([{ id: await sourceId("presently:2026-11-01") }]);
  await undo();
  expect(await inOrder("journal")).toEqual([]);
  await commit([page]);
  expect(await inOrder("journal")).toHaveLength(1);
});

test("birthday and picture fill a gap, and what stands there stays", async () => {
  const ana = await someone({ email: "ana@example.org" });
  const card = (birthday: string, photo: string) =>
    person("Ana Lima", { email: "ana@example.org", birthday, photo, cadence_days: 30 });
  await commit([card("1990-04-03", "AAAA")]);
  expect(await inOrder("milestones")).toMatchObject([
    { person_id: ana, kind: "birthday", month: 4, day_of_month: 3, year: 1990 },
  ]);
  expect(await findPerson(ana)).toMatchObject({ cadence_days: 30, cadence_set_on: TODAY });
  expect(await plan([card("--04-05", "BBBB")])).toEqual(["skip already_here"]);
});

test("a number, with the country's or without, finds somebody with a part of the name; a switchboard joins nobody", async () => {
  await someone({ phone: "+49 170 1234567" });
  const calls = (name: string, more: object = {}) => person(name, { phone: "0170 1234567", ...more });
  expect(await plan([calls("Ana L.", { role: "CTO" })])).toEqual(["update fills_gaps"]);
  expect(await plan([calls("Ben Okafor")])).toEqual(["add new_person"]);
});

test("a birthday beside the same name says who it is", async () => {
  await commit([person("Ana Lima", { email: "ana@example.org", birthday: "1990-04-03" })]);
  expect(await plan([person("ana lima", { birthday: "--04-03", role: "CTO" })])).toEqual([
    "update fills_gaps",
  ]);
  expect(await plan([person("ana lima", { birthday: "--04-04" })])).toEqual(["add new_person"]);
});

test("a picture that is none costs nobody their name", async () => {
  const shrink = () => {
    throw new DOMException("not base64", "InvalidCharacterError");
  };
  await commitImport(was(person("Ana Lima", { photo: "%%%" })), {
    choices: NO_CHOICES,
    today: TODAY,
    shrink,
  });
  expect(await inOrder("people")).toMatchObject([{ name: "Ana Lima" }]);
});
