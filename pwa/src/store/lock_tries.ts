import { wall } from "../db/clock";
import { waitAfter } from "../rules/wrong_pins";

type Tries = { wrong: number; until: number };

const KEY = "app_lock_tries";

/** Counted before the PIN is looked at: ending the app in between gains no free try. */
export function countTry(): void {
  const wrong = tries().wrong + 1;
  localStorage.setItem(KEY, JSON.stringify({ wrong, until: wall.now() + waitAfter(wrong) }));
}

export function forgetTries(): void {
  localStorage.removeItem(KEY);
}

/** How long nobody may try yet. A clock that was set back makes it no longer than it was. */
export function waitLeft(): number {
  const { wrong, until } = tries();
  return Math.max(0, Math.min(until - wall.now(), waitAfter(wrong)));
}

function tries(): Tries {
  return JSON.parse(localStorage.getItem(KEY) ?? '{"wrong":0,"until":0}') as Tries;
}
