import { useSignal } from "@preact/signals";
import { say, tellTrouble } from "../../parts/toast_state";
import { useAnswer } from "../../parts/use_answer";
import { setLock, turnOffLock } from "../../store/lock";
import type { Lock } from "../../store/lock_kept";
import { canMakeKey } from "../../store/lock_key";
import { shut } from "../../store/lock_state";
import { lockWords } from "../../words/lock";
import { makeKey } from "./make_key";
import { NewPin } from "./new_pin";
import { WhenChoice } from "./when_choice";

/** On, and whoever is here has shown who they are. */
export function LockOn({ lock }: { lock: Lock }) {
  const w = lockWords.value;
  const off = () => turnOffLock().then(() => say(w.offSaid), tellTrouble);
  return (
    <>
      <div class="card">
        <WhenChoice after={lock.after} onChoose={(after) => setLock({ after }).catch(tellTrouble)} />
        <button type="button" class="button primary" onClick={shut}>
          {w.now}
        </button>
      </div>
      <PinCard hasPin={lock.pin !== null} />
      <KeyCard lock={lock} />
      <button type="button" class="button" onClick={off}>
        {w.off}
      </button>
    </>
  );
}

function PinCard({ hasPin }: { hasPin: boolean }) {
  const w = lockWords.value;
  const isOpen = useSignal(false);
  const turn = (to: boolean) => () => {
    isOpen.value = to;
  };
  return (
    <div class="card">
      {isOpen.value ? (
        <NewPin
          submit={w.keepPin}
          onPin={async (pin) => {
            await setLock({ pin });
            isOpen.value = false;
            say(w.pinKept);
          }}
        >
          <button type="button" class="button plain" onClick={turn(false)}>
            {w.cancel}
          </button>
        </NewPin>
      ) : (
        <button type="button" class="button" onClick={turn(true)}>
          {hasPin ? w.changePin : w.addPin}
        </button>
      )}
    </div>
  );
}

function KeyCard({ lock }: { lock: Lock }) {
  const w = lockWords.value;
  const canKey = useAnswer(canMakeKey, []).value;
  const add = () =>
    makeKey(async (key) => {
      await setLock({ key });
      say(w.keyAdded);
    });
  const remove = () => setLock({ key: null }).then(() => say(w.keyRemoved), tellTrouble);
  if (lock.key === null)
    return canKey ? (
      <div class="card">
        <button type="button" class="button" onClick={add}>
          {w.addKey}
        </button>
      </div>
    ) : null;
  // The last way in stays.
  return lock.pin === null ? null : (
    <div class="card">
      <button type="button" class="button" onClick={remove}>
        {w.removeKey}
      </button>
    </div>
  );
}
