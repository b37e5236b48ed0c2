import { expect, test } from "vitest";
import { printOf, sourceId } from "../../pwa/src/takeout/source_id";
import cases from "../contract/imports/source_ids.json";

test.each(cases.ids)("the id of $source is the same on the server", async ({ source, id }) => {
  expect(await sourceId(source)).toBe(id);
});

test.each(cases.prints)("the print $print is the same on the server", async ({ fields, print }) => {
  expect(await printOf(fields)).toBe(print);
});
