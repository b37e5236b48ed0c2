import { signal } from "@preact/signals";
import { dayOf } from "../store/day_of";

export { daysAfter } from "../store/day_of";

const LOOK_AGAIN_MS = 60_000;

/** The day it is here; moves on at midnight, also when the phone slept through it. */
export const today = signal(dayOf(Date.now()));

export function startToday(): void {
  const look = () => {
    today.value = dayOf(Date.now());
  };
  document.addEventListener("visibilitychange", look);
  setInterval(look, LOOK_AGAIN_MS);
}
