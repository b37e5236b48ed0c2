import fc from "fast-check";
import { expect, test } from "vitest";
import { readColumns } from "../../pwa/src/takeout/by_columns";
import { FORMATS, formatOf } from "../../pwa/src/takeout/formats";
import { FIELDS } from "../../pwa/src/takeout/guess_fields";
import { ImportProblem } from "../../pwa/src/takeout/import_problem";
import { readText } from "../../pwa/src/takeout/read_text";
import { IMPORT_CASES } from "./import_cases";
import { anyText, RUNS, readsOrRefuses, SEEDED, tornFrom } from "./import_checks";

const options = { numRuns: RUNS, ...SEEDED };
const formats = FORMATS.map((format) => [format.name, format] as const);

test.each(formats)("%s: any text is read or refused with a code", (_, { read }) => {
  fc.assert(
    fc.property(anyText, (text) => readsOrRefuses(() => read(text))),
    options,
  );
});

test.each(formats)("%s: files torn anywhere are read or refused with a code", async (name, { read }) => {
  for (const { file } of IMPORT_CASES.filter(({ format }) => format === name)) {
    fc.assert(
      fc.property(tornFrom(await readText(await file())), (text) => readsOrRefuses(() => read(text))),
      options,
    );
  }
});

test("a table of chosen columns: any text is read or refused with a code", () => {
  const mapping = fc.record({
    fields: fc.array(fc.constantFrom(...FIELDS), { maxLength: 8 }),
    order: fc.constantFrom("day_first", "month_first", null),
  });
  fc.assert(
    fc.property(anyText, mapping, (text, chosen) =>
      readsOrRefuses(() => readColumns(`Name,Born,Notes\n${text}`, chosen)),
    ),
    options,
  );
});

test("any bytes are known as something or as nothing, and read or refused with a code", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      const text = await readText(new Blob([bytes])).catch((error) => {
        expect(error).toBeInstanceOf(ImportProblem);
        return "";
      });
      readsOrRefuses(() => formatOf("any", text)?.read(text) ?? []);
    }),
    options,
  );
});
