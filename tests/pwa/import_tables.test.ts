import { expect, test } from "vitest";
import { readColumns } from "../../pwa/src/takeout/by_columns";
import type { DayOrder } from "../../pwa/src/takeout/days";
import type { Field } from "../../pwa/src/takeout/guess_fields";

type Asked = { text: string; columns: Field[]; days: DayOrder | null };
const files = import.meta.glob<unknown>("../contract/tables/*.json", { eager: true, import: "default" });
const cases = Object.keys(files).filter((path) => !path.endsWith(".expected.json"));

test.each(cases)("%s is read as the server reads it", (path) => {
  const { text, columns, days } = files[path] as Asked;
  const read = [...readColumns(text, { fields: columns, order: days })];
  expect(JSON.parse(JSON.stringify(read))).toEqual(files[path.replace(".json", ".expected.json")]);
});

test("there is a case", () => expect(cases.length).toBeGreaterThan(0));
