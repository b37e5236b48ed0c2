import { useSignal } from "@preact/signals";
import { keptLock } from "../../store/lock_kept";
import { lockWords } from "../../words/lock";
import { Closed } from "./closed_icon";
import { Forgotten } from "./forgotten";
import { OpenForm } from "./open_form";

/** All there is on the page while Kith is locked. The store takes it away as soon as it has seen who is there. */
export function LockScreen() {
  const w = lockWords.value;
  const isForgotten = useSignal(false);
  const lock = keptLock();
  const turn = (to: boolean) => () => {
    isForgotten.value = to;
  };
  return (
    <main class="lock-screen">
      <div role="dialog" aria-modal="true" aria-label={w.locked}>
        {isForgotten.value || lock === null ? (
          <Forgotten onBack={turn(false)} />
        ) : (
          <div class="stack">
            <Closed />
            <h1>{w.locked}</h1>
            <p class="soft">{w.lockedSays}</p>
            <OpenForm lock={lock} onOpen={() => {}} />
            <button type="button" class="button plain" onClick={turn(true)}>
              {w.forgotten}
            </button>
          </div>
        )}
      </div>
    </main>
  );
}
