import { expect, test } from "vitest";
import type { Known, Planned } from "../../pwa/src/takeout/plan";
import { emptyPlan } from "./bringing";
import { fixture, HEADER, rowsOf } from "./linkedin_files";

const somebody = (fields: Partial<Known> = {}): Known => ({
  id: "1",
  name: "Ana Lima",
  other_names: [],
  company: null,
  role: null,
  email: null,
  phone: null,
  link: null,
  address: null,
  ways: [],
  tags: [],
  notes: null,
  how_met: null,
  cadence_days: null,
  introduced_by: null,
  birthday: null,
  source: null,
  ...fields,
});

async function planned(file: Blob | string, ...people: Known[]): Promise<Planned[]> {
  const plan = emptyPlan();
  for (const person of people) plan.know(person);
  return (await rowsOf(file)).map((row, at) => plan.person(row, at));
}
const rows = (...lines: string[]) => [HEADER, ...lines].join("\n");
const verdicts = (list: Planned[]) => list.map(({ what, why }) => `${what} ${why}`);

/** The people who stand after `first` was carried out on an empty device. */
const imported = (first: Planned[]) =>
  first.flatMap((row) =>
    row.what === "add" && row.make === "person"
      ? [somebody({ ...row.person, introduced_by: null, source: row.source, id: row.id })]
      : [],
  );

test("the sample of 300 rows: 297 people, three rows with nothing but a date", async () => {
  const plan = await planned(await fixture("connections-300.csv"));
  const count = (what: string) => plan.filter((row) => row.what === what).length;
  expect([count("add"), count("update"), count("skip"), count("reject")]).toEqual([297, 0, 3, 0]);
  expect(plan.filter((row) => row.why === "unsafe_link").map((row) => row.line)).toEqual([65, 166, 267]);
});

test.each(["connections-300.csv", "broken.csv", "no-url-column.csv", "notes-after-header.csv"])(
  "%s a second time adds and changes nobody",
  async (name) => {
    const file = await fixture(name);
    const again = await planned(file, ...imported(await planned(file)));
    expect(again.filter((row) => row.what === "add" || row.what === "update")).toEqual([]);
  },
);

test("two equal rows in a file add one person", async () => {
  const line = "Ana,Lima,,,Acme,Founder,16 Jun 2024";
  expect(verdicts(await planned(rows(line, line)))).toEqual(["add new_person", "skip twice_in_file"]);
});

test.each([
  "http://linkedin.com/in/Ana-Lima/",
  "https://de.linkedin.com/in/ana-lima?trk=people",
  "HTTPS://WWW.LINKEDIN.COM/in/ana-lima#x",
])("%s is the person of the same page", async (url) => {
  const known = somebody({ source: "linkedin:https://www.linkedin.com/in/ana-lima", name: "Ana L." });
  expect(await planned(rows(`Ana,Lima,${url},,Acme,,`), known)).toMatchObject([
    { what: "update", id: "1", why: "fills_gaps" },
  ]);
});

test("a link typed by hand is the same sign as an imported one", async () => {
  const known = somebody({ link: "https://linkedin.com/in/ana-lima" });
  const [row] = await planned(rows("Ana,Lima,https://www.linkedin.com/in/ana-lima,,,,"), known);
  expect(row).toMatchObject({
    what: "update",
    patch: { source: "linkedin:https://www.linkedin.com/in/ana-lima" },
  });
});

test("an e-mail matches in any case, and only the gaps are filled", async () => {
  const known = somebody({
    name: "Ana",
    email: "ANA@example.org",
    company: "My own words",
    how_met: "At the fair",
  });
  const [row] = await planned(
    rows("Ana,Lima,https://www.linkedin.com/in/a,ana@Example.org,Acme,Founder,1 Jan 2020"),
    known,
  );
  expect(row).toMatchObject({ what: "update", id: "1" });
  expect(row && "patch" in row && row.patch).toEqual({
    role: "Founder",
    link: "https://www.linkedin.com/in/a",
    source: "linkedin:https://www.linkedin.com/in/a",
  });
});

test("a name with the same company matches; a name alone never does", async () => {
  const line = "ANA,Lima,,,acme,Founder,1 Jan 2020";
  expect(verdicts(await planned(rows(line), somebody({ company: "Acme" })))).toEqual(["update fills_gaps"]);
  expect(verdicts(await planned(rows(line), somebody({ company: "Lumen" })))).toEqual(["add new_person"]);
  expect(verdicts(await planned(rows(line), somebody()))).toEqual(["add new_person"]);
});

test("two LinkedIn pages are two people, even with one name and company, or one address", async () => {
  const known = somebody({
    company: "Acme",
    email: "us@example.org",
    source: "linkedin:https://www.linkedin.com/in/a",
  });
  const lines = [
    "Ana,Lima,https://www.linkedin.com/in/b,,Acme,,",
    "Ben,Lima,https://www.linkedin.com/in/c,us@example.org,,,",
  ];
  expect(verdicts(await planned(rows(...lines), known))).toEqual(["add new_person", "add new_person"]);
});

test("a person who renamed the page is known by name and e-mail together", async () => {
  const known = somebody({
    email: "ana@example.org",
    source: "linkedin:https://www.linkedin.com/in/a",
    link: "https://x.example/",
  });
  const line = "Ana,Lima,https://www.linkedin.com/in/ana-new,ana@example.org,,,1 Jan 2020";
  expect(await planned(rows(line), { ...known, how_met: "At the fair" })).toMatchObject([
    { what: "update", patch: { ways: [{ kind: "link", value: "https://www.linkedin.com/in/ana-new" }] } },
  ]);
});

test("of two who share an address the name decides; if it cannot, nobody is touched", async () => {
  const pair = [
    somebody({ email: "us@example.org" }),
    somebody({ id: "2", name: "Ben Lima", email: "us@example.org" }),
  ];
  expect(await planned(rows("Ben,Lima,,us@example.org,Acme,,"), ...pair)).toMatchObject([
    { what: "update", id: "2" },
  ]);
  const twins = [somebody({ company: "Acme" }), somebody({ id: "2", company: "Acme" })];
  expect(verdicts(await planned(rows("Ana,Lima,,,Acme,,"), ...twins))).toEqual(["choose several_fit"]);
});

test("a person is filled from one row only, the next is told as a repeat", async () => {
  const known = somebody({ company: "Acme" });
  const plan = await planned(rows("Ana,Lima,,,Acme,CTO,", "Ana,Lima,,,Acme,CFO,"), known);
  expect(verdicts(plan)).toEqual(["update fills_gaps", "skip twice_in_file"]);
});

test("the reason of an added row tells what was left out", async () => {
  const plan = await planned(rows("Ana,Lima,javascript:alert(1),,Acme,,99 Foo 2020"));
  expect(plan).toMatchObject([{ what: "add", why: "unsafe_link", remarks: ["unsafe_link", "bad_date"] }]);
});
