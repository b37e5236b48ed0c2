import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { submitting } from "../../parts/submitting";
import { tellTrouble } from "../../parts/toast_state";
import { account } from "../../store/account_state";
import type { KeptPin } from "../../store/lock_kept";
import { isPin, newPin } from "../../store/lock_pin";
import { lockWords } from "../../words/lock";
import { PinField } from "./pin_field";

type Props = { submit: string; onPin: (pin: KeptPin) => Promise<void>; children?: ComponentChildren };

/** Typed twice, and what becomes of it when it is forgotten is said first. */
export function NewPin({ submit, onPin, children }: Props) {
  const w = lockWords.value;
  const pin = useSignal("");
  const again = useSignal("");
  const isBusy = useSignal(false);
  const isSame = pin.value === again.value;
  const isDifferent = !isSame && again.value.length >= pin.value.length;
  const keep = async () => {
    isBusy.value = true;
    await newPin(pin.value).then(onPin).catch(tellTrouble);
    isBusy.value = false;
  };
  const isReady = isPin(pin.value) && isSame && !isBusy.value;
  return (
    <form class="stack" onSubmit={submitting(() => isReady && keep())}>
      <PinField label={w.newPin} pin={pin} />
      <PinField label={w.again} pin={again} error={isDifferent ? w.differ : undefined} />
      <p class="soft small">{account.value.state !== "none" ? w.forgetAccount : w.forgetAlone}</p>
      <button type="submit" class="button primary" disabled={!isReady}>
        {submit}
      </button>
      {children}
    </form>
  );
}
