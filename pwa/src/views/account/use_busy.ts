import { type ReadonlySignal, useSignal } from "@preact/signals";
import { hideToast } from "../../parts/toast_state";
import { tellAccountTrouble } from "./tell";

type Busy = [ReadonlySignal<boolean>, (what: () => Promise<void>) => Promise<void>];

/** One at a time, and what goes wrong is said. */
export function useBusy(): Busy {
  const busy = useSignal(false);
  const tryTo = async (what: () => Promise<void>) => {
    if (busy.value) return;
    busy.value = true;
    // What was said before would lie over a sheet that opens now.
    hideToast();
    try {
      await what();
    } catch (error) {
      tellAccountTrouble(error);
    } finally {
      busy.value = false;
    }
  };
  return [busy, tryTo];
}
