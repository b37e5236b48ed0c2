import { instant } from "../db/clock";
import { nouns } from "../db/nouns";
import { CallError, call } from "../net/call";
import { account } from "./account_state";
import { FileParts } from "./export_parts";
import { type OnProgress, plain, rowsToExport, unseen } from "./export_rows";

/** The version of the file; `restore` reads this one and those before. */
export const FILE_VERSION = 1;

/** Everything of this device as one JSON file, and what only the server holds when it can be asked. */
export async function exportEverything(onProgress: OnProgress = unseen): Promise<Blob> {
  const about = {
    format: "kith",
    version: FILE_VERSION,
    exported_at: instant(),
    ...(await fromServer()),
  };
  const file = new FileParts();
  file.add(JSON.stringify(about, null, 2).slice(0, -2), ',\n"nouns": {');
  await addNouns(file, onProgress);
  file.add("\n}\n}\n");
  return file.file("application/json");
}

async function addNouns(file: FileParts, onProgress: OnProgress): Promise<void> {
  const missing = new Set(Object.keys(nouns));
  let open: string | null = null;
  let comma = "";
  for await (const { noun, row } of rowsToExport(onProgress)) {
    const fields = plain(row);
    if (Object.keys(fields).length === 1) continue;
    const isNext = noun !== open;
    if (isNext) file.add(open === null ? "" : "\n  ]", comma, `\n  ${JSON.stringify(noun)}: [\n`);
    file.add(isNext ? "" : ",\n", `    ${JSON.stringify(fields)}`);
    missing.delete(noun);
    open = noun;
    comma = ",";
  }
  if (open !== null) file.add("\n  ]");
  for (const noun of missing) {
    file.add(comma, `\n  ${JSON.stringify(noun)}: []`);
    comma = ",";
  }
}

async function fromServer(): Promise<{ account?: unknown; account_missing?: string }> {
  if (account.value.state === "none") return {};
  try {
    return { account: await call("/api/takeout") };
  } catch (error) {
    if (error instanceof CallError && error.code === "prove_it") throw error;
    // The file is still worth having without signal; it says what is not in it.
    return { account_missing: error instanceof CallError ? error.code : "unavailable" };
  }
}
