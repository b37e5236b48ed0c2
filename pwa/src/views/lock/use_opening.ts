import { useSignal } from "@preact/signals";
import { openWithKey } from "../../store/lock_key";
import { openWithPin } from "../../store/lock_pin";
import { lockWords } from "../../words/lock";
import { useWait } from "./use_wait";

/** The two ways of showing who is there, and what became of the last try. */
export function useOpening(onOpen: () => void) {
  const pin = useSignal("");
  const said = useSignal("");
  const busy = useSignal(false);
  const { left, look } = useWait();
  const tryTo = async (open: () => Promise<boolean>, wrong: string) => {
    if (busy.value) return;
    busy.value = true;
    said.value = "";
    // The browser's own window was closed, or it has lost the key: to whoever stands here that is the same.
    const isOpen = await open().catch(() => false);
    busy.value = false;
    pin.value = "";
    look();
    if (isOpen) onOpen();
    else said.value = wrong;
  };
  const byPin = () => tryTo(() => openWithPin(pin.value), lockWords.value.wrong);
  const byKey = () => tryTo(openWithKey, lockWords.value.notOpened);
  return { pin, said, busy, left, byPin, byKey };
}
