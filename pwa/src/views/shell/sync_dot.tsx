import { tellTrouble } from "../../parts/toast_state";
import { useAnswer } from "../../parts/use_answer";
import { isPromised } from "../../store/keep_storage";
import { syncNow, syncState } from "../../store/sync_state";
import { words } from "../../words/all";

function sentence(): string {
  const { state, waiting } = syncState.value;
  const says = words.value.sync.says[state];
  return typeof says === "string" ? says : says(waiting);
}

/** In one fixed place: a dot at a glance, a sentence when tapped. */
export function SyncDot() {
  const w = words.value.sync;
  const { state, refused, waiting } = syncState.value;
  const promised = useAnswer(isPromised, []).value;
  return (
    <>
      <button type="button" class="dot-button" popovertarget="sync-words" aria-label={w.names[state]}>
        <span class="dot" data-state={state} />
      </button>
      <div class="sync-words" id="sync-words" popover="auto">
        <strong>{w.names[state]}</strong>
        <p>{sentence()}</p>
        {waiting > 0 && promised === false && (
          <p class="notice">{state === "local" ? w.riskAlone : w.atRisk(waiting)}</p>
        )}
        {refused.length > 0 && <p class="notice">{w.refused(refused.length)}</p>}
        {(state === "waiting" || state === "offline" || state === "full") && (
          <button type="button" class="button" onClick={() => syncNow().catch(tellTrouble)}>
            {w.now}
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
