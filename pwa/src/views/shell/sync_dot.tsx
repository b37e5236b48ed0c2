import { tellTrouble } from "../../parts/toast_state";
import { syncNow, syncState } from "../../store/sync_state";
import { words } from "../../words/speak";

function sentence(): string {
  const { state, waiting } = syncState.value;
  const says = words.value.shell.syncSays[state];
  return typeof says === "string" ? says : says(waiting);
}

/** In one fixed place: a dot at a glance, a sentence when tapped. */
export function SyncDot() {
  const w = words.value.shell;
  const { state, refused } = syncState.value;
  return (
    <>
      <button type="button" class="dot-button" popovertarget="sync-words" aria-label={w.sync[state]}>
        <span class="dot" data-state={state} />
      </button>
      <div class="sync-words" id="sync-words" popover="auto">
        <strong>{w.sync[state]}</strong>
        <p>{sentence()}</p>
        {refused.length > 0 && <p class="notice">{w.refused(refused.length)}</p>}
        {(state === "waiting" || state === "offline") && (
          <button type="button" class="button" onClick={() => syncNow().catch(tellTrouble)}>
            {w.syncNow}
          </button>
        )}
        {(state === "local" || state === "signed_out") && (
          <a class="button" href="/account">
            {w.signIn}
          </a>
        )}
      </div>
    </>
  );
}
