import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { say } from "../../parts/toast_state";
import { useAnswer } from "../../parts/use_answer";
import { go } from "../../router";
import { clearThisDevice, stake } from "../../store/forgotten_pin";
import { lockWords } from "../../words/lock";
import { words } from "../../words/speak";

/** What it costs to come in without the PIN, told before it is done. */
export function Forgotten({ onBack }: { onBack: () => void }) {
  const w = lockWords.value;
  const atStake = useAnswer(stake, []).value;
  const isBusy = useSignal(false);
  const said = useSignal("");
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const clear = async (to: string) => {
    isBusy.value = true;
    try {
      await clearThisDevice();
      go(to, { replace: true });
      say(w.cleared);
    } catch {
      said.value = words.value.doing.trouble.unknown ?? "";
    } finally {
      isBusy.value = false;
    }
  };
  return (
    <div class="stack">
      <h1 tabIndex={-1} ref={head}>
        {w.forgottenTitle}
      </h1>
      {atStake?.hasAccount === true && (
        <SignOut count={atStake.unsent} isBusy={isBusy.value} clear={() => clear("/account")} />
      )}
      {atStake?.hasAccount === false && (
        <Erase count={atStake.unsent} isBusy={isBusy.value} clear={() => clear("/")} />
      )}
      <p role="status">{said.value}</p>
      <button type="button" class="button plain" onClick={onBack}>
        {w.back}
      </button>
    </div>
  );
}

type Cost = { count: number; isBusy: boolean; clear: () => void };

function SignOut({ count, isBusy, clear }: Cost) {
  const w = lockWords.value;
  return (
    <>
      <p>{w.signOutSays}</p>
      <p class={count > 0 ? "notice" : "notice good"}>{count > 0 ? w.waiting(count) : w.nothingWaits}</p>
      <button type="button" class="button" disabled={isBusy} onClick={clear}>
        {w.signOut}
      </button>
    </>
  );
}

/** Nothing of it could be fetched back, so it asks twice. */
function Erase({ count, isBusy, clear }: Cost) {
  const w = lockWords.value;
  const isAsked = useSignal(false);
  return (
    <>
      <p class="notice">{w.eraseSays(count)}</p>
      <button
        type="button"
        class="button"
        disabled={isBusy}
        onClick={() => {
          if (isAsked.value) clear();
          isAsked.value = true;
        }}
      >
        {isAsked.value ? w.eraseSure : w.erase}
      </button>
    </>
  );
}
