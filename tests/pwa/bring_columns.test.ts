import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { closeDb, database } from "../../pwa/src/db/open";
import { isAmbiguous, type Mapping, rememberMapping } from "../../pwa/src/store/bring_mapping";
import { openFile, openTable, readTable } from "../../pwa/src/store/bring_read";

beforeEach(() => {
  database.name = `kith-${crypto.randomUUID()}`;
});
afterEach(closeDb);

const file = (...lines: string[]) => new File([lines.join("\n")], "team.csv");

async function table(...lines: string[]) {
  const opened = await openFile(file(...lines));
  if (opened.is !== "table") throw new Error("known");
  return opened;
}
async function peopleOf(opened: Awaited<ReturnType<typeof table>>, mapping: Mapping = opened.mapping) {
  const { read } = await readTable(opened.fileName, opened.part, mapping);
  return read.map((row) => ("piece" in row && row.piece.what === "person" ? row.piece.person : row));
}

test.each([
  ["Full Name,Employer,Job Title,Mobile", ["name", "company", "role", "phone"]],
  ["Vorname;Nachname;Firma;E-Mail-Adresse", ["first_name", "last_name", "company", "email"]],
  ["Name\tGeburtstag\tStraße\tSchlagwörter", ["name", "birthday", "address", "tags"]],
  ["Name,Whatever,How we met", ["name", "leave_out", "how_met"]],
])("the columns of %s are guessed from their names", async (head, fields) => {
  const mark = /[;\t]/.exec(head)?.[0] ?? ",";
  expect((await table(head, fields.map(() => "x").join(mark))).mapping.fields).toEqual(fields);
});

test("each column shows the first of what stands in it", async () => {
  const { columns } = await table("Name,Team", "Ana Lima,Blue", "Ben Okafor,", "Chi Ng,Red");
  expect(columns).toEqual({
    names: ["Name", "Team"],
    values: [
      ["Ana Lima", "Ben Okafor", "Chi Ng"],
      ["Blue", "Red"],
    ],
  });
});

test("people come out of the chosen columns, several for one field included", async () => {
  const opened = await table(
    "Who,Work mail,Private mail,Remarks,Team",
    'Ana Lima,ana@lumen.example,ana@example.org,"Likes tea, and\nquiet",Blue',
  );
  const fields: Mapping["fields"] = ["name", "email", "email", "notes", "tags"];
  expect(await peopleOf(opened, { fields, order: null })).toMatchObject([
    {
      name: "Ana Lima",
      email: "ana@lumen.example",
      ways: [{ kind: "email", value: "ana@example.org" }],
      notes: "Likes tea, and\nquiet",
      tags: ["Blue"],
    },
  ]);
});

test("a day that may be read in two ways is asked for, one that tells itself is not", async () => {
  const asks = async (...days: string[]) => {
    const { columns, mapping } = await table("Name,Birthday", ...days.map((day) => `Ana,${day}`));
    return isAmbiguous(columns, mapping.fields) ? "asked" : mapping.order;
  };
  expect(await asks("3/4/1990")).toBe("asked");
  expect(await asks("3/4/1990", "25/4/1990")).toBe("day_first");
  expect(await asks("3/4/1990", "4/25/1990")).toBe("month_first");
  expect(await asks("1990-04-03")).toBeNull();
});

test("the order of the days decides the birthday", async () => {
  const opened = await table("Name,Birthday", "Ana,3/4/1990");
  const days = await Promise.all(
    (["day_first", "month_first"] as const).map((order) => peopleOf(opened, { ...opened.mapping, order })),
  );
  expect(days).toMatchObject([[{ birthday: "1990-04-03" }], [{ birthday: "1990-03-04" }]]);
});

test("what was chosen is remembered for the same columns, and for no others", async () => {
  const { columns } = await table("Who,Team", "Ana,Blue");
  const mapping: Mapping = { fields: ["name", "company"], order: null };
  await rememberMapping(columns, mapping);
  expect((await table("WHO,team", "Ben,Red")).mapping).toEqual(mapping);
  expect((await table("Who,Group", "Ben,Red")).mapping.fields).toEqual(["leave_out", "tags"]);
});

test("a known table may be told by hand too", async () => {
  const opened = await openFile(
    file("First Name,Last Name,URL,Email Address,Company,Position,Connected On", "Ana,Lima,,,Lumen,CTO,"),
  );
  if (opened.is !== "read" || opened.part === null) throw new Error("no table");
  const again = await openTable(opened.fileName, opened.part);
  expect(again).toMatchObject({ is: "table", mapping: { fields: { 0: "first_name", 1: "last_name" } } });
});

test.each([
  ["prose", "Dear all"],
  ["bytes", "\x00\x01\x02"],
  ["unknown JSON", '{"a": 1,\n"b": 2}'],
  ["a page", "<html><p>a, b</p>"],
])("%s is no table", async (_, text) => {
  await expect(openFile(file(text))).rejects.toMatchObject({ code: "no_header" });
});

test("rows that do not fit, and a row without a name, are told and cost nothing else", async () => {
  const opened = await table("Name,Company,Role", "Ana,Lumen,CTO", "Ben", ",Acme,CEO", ",,", "Chi,Acme,CFO");
  expect(await peopleOf(opened)).toMatchObject([
    { name: "Ana" },
    { line: 3, problem: "too_few_cells", raw: "Ben" },
    { line: 4, problem: "no_name" },
    { line: 5, problem: "empty_row" },
    { name: "Chi" },
  ]);
});

test("a name alone is the same person only in a table with the same columns", async () => {
  const sources = async (head: string) => {
    const { read } = await readTable("t", (await table(head, "Ana Lima,x")).part, {
      fields: ["name", "leave_out"],
      order: null,
    });
    return read.map((row) => "piece" in row && row.piece.source);
  };
  expect(await sources("Who,Team")).toEqual(await sources("WHO,team"));
  expect(await sources("Who,Team")).not.toEqual(await sources("Who,Club"));
});

test("Kith's own file is known and shown its own door", async () => {
  const own = '{\n  "format": "kith",\n  "version": 1,\n  "nouns": {}\n}';
  await expect(openFile(file(own))).rejects.toMatchObject({ code: "kith_file" });
});
