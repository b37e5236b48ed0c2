import { say, tellTrouble } from "../../parts/toast_state";
import { words } from "../../words/all";

/** What only the account's own screens can meet has its words there. */
export function tellAccountTrouble(error: unknown): void {
  const said = words.value.account.trouble[String((error as { code?: unknown } | null)?.code)];
  if (said === undefined) tellTrouble(error);
  else say(said);
}
