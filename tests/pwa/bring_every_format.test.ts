import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { everyRow } from "../../pwa/src/db/every";
import { closeDb, database } from "../../pwa/src/db/open";
import { commitImport } from "../../pwa/src/store/bring_commit";
import { NO_CHOICES, previewOf } from "../../pwa/src/store/bring_preview";
import { openFile } from "../../pwa/src/store/bring_read";
import { TODAY } from "./bringing";
import { IMPORT_CASES } from "./import_cases";

beforeEach(() => {
  database.name = `kith-${crypto.randomUUID()}`;
});
afterEach(closeDb);

async function notebook(): Promise<string[]> {
  const rows: string[] = [];
  for await (const { noun } of everyRow()) if (noun !== "imports") rows.push(noun);
  return rows;
}

const cases = IMPORT_CASES.filter(({ format }) => format !== "table").map(
  (one) => [`${one.format}/${one.name}`, one] as const,
);

test.each(cases)(
  "%s comes in as it was shown, adds nothing the second time, and goes as one",
  async (_, one) => {
    const was = await openFile(new File([await one.file()], one.name));
    if (was.is !== "read") throw new Error("not known");
    const shown = await previewOf(was, NO_CHOICES, TODAY);
    const { added, updated, undo } = await commitImport(was, { choices: NO_CHOICES, today: TODAY });
    const { person, moment, favor, journal } = shown.added;
    expect([added, updated]).toEqual([person + moment + favor + journal, shown.updated]);
    expect((await notebook()).length).toBeGreaterThanOrEqual(added);
    const again = await previewOf(was, NO_CHOICES, TODAY);
    expect([again.added, again.updated]).toEqual([{ person: 0, moment: 0, favor: 0, journal: 0 }, 0]);
    await undo();
    expect(await notebook()).toEqual([]);
  },
);
