import { signal } from "@preact/signals";

const MS_A_DAY = 86_400_000;
const LOOK_AGAIN_MS = 60_000;

function localDay(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The day it is here; moves on at midnight, also when the phone slept through it. */
export const today = signal(localDay());

export function startToday(): void {
  const look = () => {
    today.value = localDay();
  };
  document.addEventListener("visibilitychange", look);
  setInterval(look, LOOK_AGAIN_MS);
}

export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * MS_A_DAY).toISOString().slice(0, 10);
}
