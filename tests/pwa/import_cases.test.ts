import { expect, test } from "vitest";
import { FORMATS, formatOf } from "../../pwa/src/takeout/formats";
import { readText } from "../../pwa/src/takeout/read_text";
import { IMPORT_CASES } from "./import_cases";

const cases = IMPORT_CASES.map((one) => [`${one.format}/${one.name}`, one] as const);

test.each(cases)("%s is known by what it holds, and read as its answer says", async (_, one) => {
  const text = await readText(await one.file());
  const format = formatOf(one.name, text);
  expect(format?.name).toBe(one.format);
  expect(JSON.parse(JSON.stringify([...(format?.read(text) ?? [])]))).toEqual(await one.beside("expected"));
});

test("every format has a plain case and a hostile one", () => {
  for (const { name } of FORMATS) {
    const names = IMPORT_CASES.filter(({ format }) => format === name).map((one) => one.name);
    expect(names.length, name).toBeGreaterThanOrEqual(2);
    expect(
      names.some((one) => one.startsWith("hostile.")),
      name,
    ).toBe(true);
  }
});
