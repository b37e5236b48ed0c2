import { commitImport } from "../../pwa/src/store/bring_commit";
import { NO_CHOICES, type Preview, previewOf } from "../../pwa/src/store/bring_preview";
import { openFile, type WasRead } from "../../pwa/src/store/bring_read";
import { Plan } from "../../pwa/src/takeout/plan";

export const TODAY = "2026-11-26";

export async function read(file: Blob, name = "Connections.csv"): Promise<WasRead> {
  const opened = await openFile(new File([file], name));
  if (opened.is !== "read") throw new Error("a table to be told");
  return opened;
}

export async function preview(file: Blob, choices = NO_CHOICES): Promise<Preview> {
  return previewOf(await read(file), choices, TODAY);
}

export async function commit(file: Blob, how: Partial<Parameters<typeof commitImport>[1]> = {}) {
  return commitImport(await read(file), { choices: NO_CHOICES, today: TODAY, ...how });
}

export function emptyPlan(): Plan {
  let last = 0;
  return new Plan({
    today: TODAY,
    newId: () => `new ${++last}`,
    isHere: () => false,
    hasPhoto: () => false,
    own: new Set(),
    choices: NO_CHOICES,
  });
}
