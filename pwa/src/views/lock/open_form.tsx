import { useEffect, useRef } from "preact/hooks";
import { submitting } from "../../parts/submitting";
import type { Lock } from "../../store/lock_kept";
import { lockWords } from "../../words/lock";
import { PinField } from "./pin_field";
import { useOpening } from "./use_opening";
import { sayWait } from "./use_wait";

type Props = { lock: Lock; onOpen: () => void };

/** Asks who is there, by the ways this device has kept. */
export function OpenForm({ lock, onOpen }: Props) {
  const w = lockWords.value;
  const { pin, said, busy, left, byPin, byKey } = useOpening(onOpen);
  const field = useRef<HTMLInputElement>(null);
  const finger = useRef<HTMLButtonElement>(null);
  const isWaiting = left > 0;
  useEffect(() => (finger.current ?? field.current)?.focus(), []);
  useEffect(() => {
    if (said.value === w.wrong) field.current?.focus();
  }, [said.value]);
  return (
    <form class="stack" onSubmit={submitting(() => !isWaiting && pin.value !== "" && byPin())}>
      {lock.key && (
        <button type="button" class="button primary" ref={finger} disabled={busy.value} onClick={byKey}>
          {w.openByKey}
        </button>
      )}
      {lock.pin && (
        <>
          <PinField label={w.pin} pin={pin} field={field} />
          <button
            type="submit"
            class={lock.key ? "button" : "button primary"}
            disabled={busy.value || isWaiting || pin.value === ""}
          >
            {w.open}
          </button>
        </>
      )}
      <div class="stack" role="status">
        {said.value && !(isWaiting && said.value === w.wrong) && <p class="notice">{said.value}</p>}
        {isWaiting && lock.pin && <p class="notice">{w.wait(sayWait(left))}</p>}
      </div>
    </form>
  );
}
