import { useSignal } from "@preact/signals";
import { say } from "../../parts/toast_state";
import { useAnswer } from "../../parts/use_answer";
import { setLock } from "../../store/lock";
import type { LockAfter } from "../../store/lock_kept";
import { canMakeKey } from "../../store/lock_key";
import { lockWords } from "../../words/lock";
import { guard } from "./guard";
import { makeKey } from "./make_key";
import { NewPin } from "./new_pin";
import { WhenChoice } from "./when_choice";

/** Off so far: when it shuts, and what opens it. */
export function SetUp() {
  const w = lockWords.value;
  const after = useSignal<LockAfter>("5");
  const canKey = useAnswer(canMakeKey, []).value;
  const turnOn = async (way: Parameters<typeof setLock>[0]) => {
    await setLock({ after: after.value, ...way });
    guard(() => {});
    say(w.on);
  };
  return (
    <div class="card">
      <WhenChoice
        after={after.value}
        onChoose={(chosen) => {
          after.value = chosen;
        }}
      />
      <NewPin submit={w.setPin} onPin={(pin) => turnOn({ pin })}>
        {canKey && (
          <button type="button" class="button" onClick={() => makeKey((key) => turnOn({ key }))}>
            {w.setKey}
          </button>
        )}
      </NewPin>
    </div>
  );
}
