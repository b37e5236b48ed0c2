import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { rejectedRows } from "../../pwa/src/store/rejected_rows";
import { bringWhy } from "../../pwa/src/words/en/bring_why";
import { preview } from "./bringing";
import { HEADER } from "./linkedin_files";

const saved = async (...lines: string[]) => {
  const blob = rejectedRows(
    await preview(new Blob([[HEADER, ...lines].join("\n")])),
    ["line", "why", "original text"],
    bringWhy.whys,
  );
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(await blob.arrayBuffer());
};

test("rows that could not be read are a table of where, why and what stood there", async () => {
  expect(await saved("Ana,Lima,,,,,", 'Ben,"Carter ""B"""', ",,,,,,")).toBe(
    '\ufeff"line","why","original text"\r\n"3","This row has too few columns","Ben,""Carter """"B"""""""\r\n',
  );
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", " =cmd|'/c calc'!A0"])(
  "%s is no formula in the file that is saved",
  async (row) => {
    expect(await saved(row)).toContain(`"'${row.replaceAll('"', '""')}"`);
  },
);
