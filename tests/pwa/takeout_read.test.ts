import { expect, test } from "vitest";
import { readText } from "../../pwa/src/takeout/read_text";
import { fixture, HEADER, names, personOf, problems, rowsOf } from "./linkedin_files";

test.each(["utf-16le.csv", "utf-16be.csv", "bom-lf.csv", "notes-after-header.csv"])(
  "%s gives the same three people",
  async (name) => {
    const rows = await rowsOf(await fixture(name));
    expect(names(rows)).toEqual(["Zoë Müller", "יעל לוי", "美咲 佐藤"]);
    expect(problems(rows)).toEqual([]);
  },
);

test("a file in Windows' encoding keeps its letters and quotes", async () => {
  const rows = await rowsOf(await fixture("windows-1252.csv"));
  expect(rows.map((row) => personOf(row)?.company)).toEqual(["Lumen", "Café “Sol”"]);
});

test("semicolons are told from the header", async () => {
  expect(names(await rowsOf(await fixture("semicolons.csv")))).toEqual(["Zoë Müller"]);
});

test("the older header without URL gives people without a source", async () => {
  const rows = await rowsOf(await fixture("no-url-column.csv"));
  expect(names(rows)).toEqual(["Zoë Müller", "Ana Lima", "Ana Lima"]);
  expect(rows[0]).toMatchObject({
    piece: {
      source: null,
      person: { link: null, email: "zoe@example.org", how_met: "LinkedIn, 2016-06-15" },
    },
  });
});

test("a row becomes a person with its company, role, link and the day as ISO", async () => {
  const [first, , third] = await rowsOf(await fixture("bom-lf.csv"));
  expect(first).toMatchObject({
    line: 5,
    name: "Zoë Müller",
    remarks: [],
    piece: {
      source: "linkedin:https://www.linkedin.com/in/zoe-mueller",
      person: {
        name: "Zoë Müller",
        company: "Lumen",
        role: "CTO",
        email: "zoe@example.org",
        link: "https://www.linkedin.com/in/zoe-mueller",
        how_met: "LinkedIn, 2026-06-15",
      },
    },
  });
  expect(personOf(third)).toMatchObject({ company: "株式会社みらい", role: "Recruiter, EMEA" });
});

test("a broken file names every bad row and keeps the others", async () => {
  const rows = await rowsOf(await fixture("broken.csv"));
  expect(problems(rows)).toEqual([
    "3 unclosed_quote",
    "6 too_few_cells",
    "7 too_many_cells",
    "8 no_name",
    "9 empty_row",
  ]);
  expect(names(rows)).toEqual([
    "Zoë Müller",
    "Ben Okafor",
    "Mia Costa",
    "Ivy Raman",
    "Uma Patel",
    "zoë müller",
  ]);
});

test("what is doubtful in a row is left out and said, and the person stays", async () => {
  const rows = await rowsOf(await fixture("broken.csv"));
  const [mia, ivy, uma] = ["Mia", "Ivy", "Uma"].map((name) =>
    rows.find((row) => personOf(row)?.name.startsWith(name)),
  );
  expect(mia).toMatchObject({ remarks: ["unsafe_link"], piece: { source: null, person: { link: null } } });
  expect(ivy).toMatchObject({
    remarks: ["bad_date", "bad_email"],
    piece: { person: { how_met: "LinkedIn", email: null, company: 'Screens 15" Ltd' } },
  });
  expect(uma).toMatchObject({ line: 12, piece: { person: { company: "Two Lines" } } });
});

test.each([
  ["google-contacts.csv", "no_header"],
  ["utf-16le.csv", null],
])("%s is refused with %s", async (name, code) => {
  const reading = rowsOf(await fixture(name));
  if (code) await expect(reading).rejects.toMatchObject({ code });
  else await expect(reading).resolves.toHaveLength(3);
});

test.each([
  ["too_big", new Blob([new Uint8Array(10 * 1024 * 1024 + 1)])],
  ["empty_file", new Blob([])],
])("a file that is %s is refused before it is read", async (code, file) => {
  await expect(readText(file)).rejects.toMatchObject({ code });
});

test("a text without the header is refused, wherever its first names stand", async () => {
  await expect(rowsOf("Dear all,\nsee you on Monday\n")).rejects.toMatchObject({ code: "no_header" });
  await expect(rowsOf(`${"\n".repeat(30)}${HEADER}\n`)).rejects.toMatchObject({ code: "no_header" });
});
