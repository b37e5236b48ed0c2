import { announce } from "../db/changed";
import { account, adoptSession } from "./account";
import { keepAccount } from "./account_state";
import { cleared } from "./storage";
import { countAgain, syncNow, syncState } from "./sync_state";

/** The notebook is empty, the session is not over: the account is taken up again and sends everything back. */
export async function afterClearing(): Promise<void> {
  const { id, email, state } = account.value;
  cleared.value = { hadAccount: state !== "none", lost: syncState.value.waiting };
  if (id !== null && email !== null && state !== "none") await keepAccount({ id, email, state });
  announce({ kind: "wiped", touched: [] });
  await countAgain();
  // Whose session it is only the server can say; without signal the next contact does.
  if (state === "in" && !(await adoptSession())) await syncNow();
}
