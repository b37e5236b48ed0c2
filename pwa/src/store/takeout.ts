import { instant } from "../db/clock";
import { everyRow } from "../db/every";
import { nouns } from "../db/nouns";
import { CallError, call } from "../net/call";
import { pace } from "../takeout/pace";
import { account } from "./account_state";

/** Everything of this device as one JSON file, and what only the server holds when it can be asked. */
export async function exportEverything(): Promise<Blob> {
  const about = { format: "kith", version: 1, exported_at: instant(), ...(await fromServer()) };
  const lists = new Map<string, string[]>(Object.keys(nouns).map((noun) => [noun, []]));
  const rest = pace();
  for await (const { noun, row } of everyRow()) {
    const { pending: _, deleted_at: __, ...fields } = row;
    const list = lists.get(noun) ?? [];
    list.push(`    ${JSON.stringify(fields)}`);
    lists.set(noun, list);
    await rest();
  }
  const written = [...lists].map(([noun, list]) => `  ${JSON.stringify(noun)}: [\n${list.join(",\n")}\n  ]`);
  const head = JSON.stringify(about, null, 2).slice(0, -2);
  return new Blob([head, ',\n"nouns": {\n', written.join(",\n"), "\n}\n}\n"], { type: "application/json" });
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
