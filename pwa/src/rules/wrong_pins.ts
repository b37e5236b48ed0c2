const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
/** Fingers slip: the first few cost nothing. */
const FREE = 4;
const WAITS_MS = [30 * SECOND_MS, MINUTE_MS, 5 * MINUTE_MS, 15 * MINUTE_MS];
const LONGEST_MS = 60 * MINUTE_MS;

/** How long nobody may try after this many wrong PINs in a row. */
export function waitAfter(wrong: number): number {
  return wrong <= FREE ? 0 : (WAITS_MS[wrong - FREE - 1] ?? LONGEST_MS);
}

export const SHORTEST_PIN = 6;

export function isPin(typed: string): boolean {
  return /^\d+$/.test(typed) && typed.length >= SHORTEST_PIN;
}
