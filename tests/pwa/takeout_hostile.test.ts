import fc from "fast-check";
import { expect, test } from "vitest";
import { ImportProblem } from "../../pwa/src/takeout/import_problem";
import { readText } from "../../pwa/src/takeout/read_text";
import { emptyPlan } from "./bringing";
import { HEADER, names, problems, rowsOf } from "./linkedin_files";

const row = (
  cells: Partial<Record<"first" | "last" | "url" | "email" | "company" | "role" | "on", string>>,
) =>
  [cells.first ?? "Ana", cells.last ?? "Lima", cells.url, cells.email, cells.company, cells.role, cells.on]
    .map((cell) => `"${(cell ?? "").replaceAll('"', '""')}"`)
    .join(",");
const read = (...lines: string[]) => rowsOf([HEADER, ...lines].join("\n"));

test("cells of 10,000 characters are cut to what can be kept, and it is said", async () => {
  const [found] = await read(
    row({ first: "é".repeat(10_000), company: "界".repeat(10_000), email: `a@${"b".repeat(10_000)}` }),
  );
  expect(found).toMatchObject({
    remarks: ["too_long"],
    piece: { person: { name: "é".repeat(200), company: "界".repeat(200) } },
  });
});

test("an emoji at the limit is not torn in two", async () => {
  const [found] = await read(row({ first: `${"a".repeat(199)}😀`, last: "" }));
  expect(names(found ? [found] : [])).toEqual(["a".repeat(199)]);
});

test("a row of 1,000 cells is named and the next one read", async () => {
  const rows = await read(Array(1000).fill("x").join(","), row({}));
  expect(problems(rows)).toEqual(["2 too_many_cells"]);
  expect(names(rows)).toEqual(["Ana Lima"]);
});

test("a header of 1,000 columns is read by its names", async () => {
  const padding = Array.from({ length: 993 }, (_, at) => `x${at}`);
  const rows = await rowsOf(`${[HEADER, ...padding].join(",")}\n${row({})}${",".repeat(993)}\n`);
  expect(names(rows)).toEqual(["Ana Lima"]);
});

test("NUL and control characters never reach a field", async () => {
  const [found] = await read(row({ first: "A\u0000na", last: "L\u001bima", company: "\u0000" }));
  expect(found).toMatchObject({ piece: { person: { name: "A na L ima", company: null } } });
});

test("lone surrogates become the replacement sign", async () => {
  const text = `\ufeff${HEADER}\n${row({ first: "A\ud800na" })}`;
  const bytes = new Uint16Array(Array.from(text, (_, at) => text.charCodeAt(at)).slice(0, text.length));
  const [found] = await rowsOf(await readText(new Blob([bytes])));
  expect(found).toMatchObject({ piece: { person: { name: "A\ufffdna Lima" } } });
});

test("cells that look like formulas stay plain text", async () => {
  const [found] = await read(row({ first: "=HYPERLINK(1)", last: "", company: "@SUM(A1)", role: "+1" }));
  expect(found).toMatchObject({
    piece: { person: { name: "=HYPERLINK(1)", company: "@SUM(A1)", role: "+1" } },
  });
});

test.each([
  "javascript:alert(1)",
  "JAVASCRIPT://www.linkedin.com/%0aalert(1)",
  "data:text/html,x",
  "https://user:secret@www.linkedin.com/in/x",
  "www.linkedin.com/in/x",
  "https://",
])("the address %s is not kept", async (url) => {
  const [found] = await read(row({ url }));
  expect(found).toMatchObject({ remarks: ["unsafe_link"], piece: { source: null, person: { link: null } } });
});

test("a foreign web page is kept as a link and is nobody's LinkedIn name", async () => {
  const [found] = await read(row({ url: "https://linkedin.com.evil.example/in/x" }));
  expect(found).toMatchObject({ remarks: [], piece: { source: null } });
});

test("a row of megabytes and thousands of slipped quotes cost only themselves", async () => {
  const slips = Array.from({ length: 3000 }, () => `Ana,Lima,,,"Acme""${'""'.repeat(20)},x,1 Jan 2020`);
  const rows = await read(`${"x,".repeat(1_000_000)}`, ...slips, row({}));
  expect(problems(rows)).toHaveLength(3001);
  expect(problems(rows)[0]).toBe("2 row_too_long");
  expect(names(rows)).toEqual(["Ana Lima"]);
});

test("any text and any bytes are read or refused with a code", async () => {
  const pieces = fc.constantFrom(
    HEADER,
    "Notes:",
    '"',
    '""',
    ",",
    "\n",
    "\r\n",
    "\r",
    "Ana",
    "\u0000",
    ";",
    "\ud800",
    "1 Jan 2020",
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 60 }), async (parts) => {
      const plan = emptyPlan();
      try {
        for (const found of await rowsOf(parts.join(""))) plan.person(found, 0);
      } catch (error) {
        expect(error).toBeInstanceOf(ImportProblem);
      }
    }),
    { numRuns: 500 },
  );
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      try {
        expect(typeof (await readText(new Blob([bytes])))).toBe("string");
      } catch (error) {
        expect(error).toBeInstanceOf(ImportProblem);
      }
    }),
    { numRuns: 300 },
  );
});
