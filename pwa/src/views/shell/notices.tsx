import { account } from "../../store/account_state";
import { newVersion } from "../../store/install";
import { cleared, storageTrouble } from "../../store/storage";
import { words } from "../../words/speak";
import { Loaded } from "./loaded";

const loadStorage = async () => (await import("./storage_notice")).StorageNotice;

/** What the reader has to know before anything else on the page. */
export function Notices() {
  const w = words.value;
  const take = newVersion.value;
  return (
    <div class="notices" role="status">
      {account.value.revoked && <p class="notice">{w.doing.trouble.revoked}</p>}
      {(storageTrouble.value || cleared.value) && <Loaded load={loadStorage} props={{}} />}
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
