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
  const isNewPin = useSignal(false);
  const off = () => turnOffLock().then(() => say(w.offSaid), tellTrouble);
  const turn = (to: boolean) => () => {
    isNewPin.value = to;
  };
  return (
    <>
      <div class="card">
        <WhenChoice after={lock.after} onChoose={(after) => setLock({ after }).catch(tellTrouble)} />
        <button type="button" class="button primary" onClick={shut}>
          {w.now}
        </button>
      </div>
      <div class="card">
        {isNewPin.value ? (
          <ChangePin onDone={turn(false)} />
        ) : (
          <>
            <button type="button" class="button" onClick={turn(true)}>
              {lock.pin ? w.changePin : w.addPin}
            </button>
            <OwnKey lock={lock} />
          </>
        )}
      </div>
      <button type="button" class="button plain" onClick={off}>
        {w.off}
      </button>
    </>
  );
}

function ChangePin({ onDone }: { onDone: () => void }) {
  const w = lockWords.value;
  return (
    <NewPin
      submit={w.keepPin}
      onPin={async (pin) => {
        await setLock({ pin });
        say(w.pinKept);
        onDone();
      }}
    >
      <button type="button" class="button plain" onClick={onDone}>
        {w.cancel}
      </button>
    </NewPin>
  );
}

function OwnKey({ lock }: { lock: Lock }) {
  const w = lockWords.value;
  const canKey = useAnswer(canMakeKey, []).value;
  const add = () =>
    makeKey(async (key) => {
      await setLock({ key });
      say(w.keyAdded);
    });
  const remove = () => setLock({ key: null }).then(() => say(w.keyRemoved), tellTrouble);
  const isOnlyWay = lock.pin === null;
  if (lock.key === null ? !canKey : isOnlyWay) return null;
  return (
    <button type="button" class="button" onClick={lock.key === null ? add : remove}>
      {lock.key === null ? w.addKey : w.removeKey}
    </button>
  );
}
