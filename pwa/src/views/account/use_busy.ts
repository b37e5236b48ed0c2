import { type ReadonlySignal, useSignal } from "@preact/signals";
import { tellAccountTrouble } from "./tell";

type Busy = [ReadonlySignal<boolean>, (what: () => Promise<void>) => Promise<void>];

/** One at a time, and what goes wrong is said. */
export function useBusy(): Busy {
  const busy = useSignal(false);
  const tryTo = async (what: () => Promise<void>) => {
    if (busy.value) return;
    busy.value = true;
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
