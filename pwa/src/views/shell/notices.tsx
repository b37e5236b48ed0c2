import { storageBlocked } from "../../parts/blocked";
import { account } from "../../store/account_state";
import { newVersion } from "../../store/install";
import { words } from "../../words/speak";

/** What the reader has to know before anything else on the page. */
export function Notices() {
  const w = words.value;
  const take = newVersion.value;
  return (
    <div class="notices" role="status">
      {account.value.revoked && <p class="notice">{w.doing.trouble.revoked}</p>}
      {storageBlocked.value && <p class="notice">{w.doing.trouble.blocked}</p>}
      {take && (
        <div class="card hued hue-keep row spread">
          <p>{w.shell.newVersion}</p>
          {/* It waits for consent: a page in use is never swapped under the reader's hands. */}
          <button type="button" class="button" onClick={take}>
            {w.shell.takeNewVersion}
          </button>
        </div>
      )}
    </div>
  );
}
