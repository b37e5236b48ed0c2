import { account } from "../../store/account_state";
import { words } from "../../words/all";

/** Who can read this, as it is: without an account it never leaves the device. */
export function WhoReads() {
  const w = words.value.journal.private;
  return <p class="soft small">{account.value.state === "none" ? w.here : w.account}</p>;
}
