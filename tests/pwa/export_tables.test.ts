import { parse } from "papaparse";
import { beforeEach, expect, test } from "vitest";
import { newDevice, type TestDevice } from "./helpers/device";

let phone: TestDevice;

beforeEach(async () => {
  phone = await newDevice();
  return () => phone.stop();
});

async function table(noun: string): Promise<Record<string, string>[]> {
  const { exportTable } = await import("../../pwa/src/store/export_table");
  const text = await (await exportTable(noun)).text();
  const { data } = parse(text.replace(/^\ufeff/, ""), { delimiter: ",", newline: "\r\n" as "\n" });
  const [head = [], ...lines] = data.slice(0, -1);
  return lines.map((cells) => Object.fromEntries(cells.map((cell, at) => [head[at], cell])));
}

test("a table has a line for each, and beside ids the names", async () => {
  const { ids } = await phone.people.addPeople([
    { name: "Ana", tags: ["a", "b"], notes: 'Two\nlines, "quoted"; and more' },
    { name: "Ben" },
  ]);
  await phone.moments.logMoment({ kind: "coffee", personIds: ids, on: "2026-11-22", text: "cake" });
  const people = await table("people");
  expect(people).toHaveLength(2);
  expect(people[0]).toMatchObject({ name: "Ana", tags: "a; b", notes: 'Two\nlines, "quoted"; and more' });
  const [coffee] = await table("moments");
  expect(coffee).toMatchObject({ kind: "coffee", text: "cake", person_ids_name: "Ana; Ben" });
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=cmd|' /C calc'!A0"])(
  "%j is words and no formula",
  async (name) => {
    await phone.people.addPeople([{ name, tags: [name] }]);
    const [line] = await table("people");
    expect(line).toMatchObject({ name: `'${name}`, tags: `'${name}` });
  },
);

test("the columns are there even when there is nothing to tell", async () => {
  const { exportTable, TABLES } = await import("../../pwa/src/store/export_table");
  expect(await (await exportTable("events")).text()).toBe(
    "\ufeffid,name,place,starts_on,ends_on,zone,pinned\r\n".slice(1),
  );
  expect(TABLES).not.toContain("photos");
});

test("it says how far it is", async () => {
  await phone.people.addPeople(Array.from({ length: 150 }, (_, at) => ({ name: `Ana ${at}` })));
  const { exportTable } = await import("../../pwa/src/store/export_table");
  const heard: number[][] = [];
  await exportTable("people", (done, total) => heard.push([done, total]));
  expect(heard).toEqual([
    [64, 150],
    [128, 150],
    [150, 150],
  ]);
});
