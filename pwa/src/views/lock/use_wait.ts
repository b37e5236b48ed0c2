import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { waitLeft } from "../../store/lock_tries";
import { locale } from "../../words/days";

const SECOND_MS = 1_000;
const STEP_S = 10;
const MINUTE_S = 60;

/** What is left of the wait after wrong tries, and a way to look again after one more. */
export function useWait(): { left: number; look: () => void } {
  const left = useSignal(waitLeft());
  const look = () => {
    left.value = waitLeft();
  };
  const isWaiting = left.value > 0;
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setInterval(look, SECOND_MS);
    return () => clearInterval(timer);
  }, [isWaiting]);
  return { left: left.value, look };
}

/** In steps, so that a screen reader is not told every second. */
export function sayWait(ms: number): string {
  const seconds = Math.ceil(ms / SECOND_MS / STEP_S) * STEP_S;
  const isShort = seconds < MINUTE_S;
  const many = isShort ? seconds : Math.ceil(seconds / MINUTE_S);
  const unit = isShort ? "second" : "minute";
  return new Intl.NumberFormat(locale.value, { style: "unit", unit, unitDisplay: "long" }).format(many);
}
