export type Circle = "inner" | "close" | "active" | "light" | "resting";

const DAYS: Partial<Record<string, number>> = { inner: 7, close: 30, active: 91, light: 182 };

export type CircleCadenceGiven = { circle: string | null; own_days: number | null };

/** How many days between check-ins; null means none are wanted. */
export function circle_cadence({ circle, own_days }: CircleCadenceGiven): number | null {
  if (own_days !== null) return own_days === 0 ? null : own_days;
  return (circle !== null && DAYS[circle]) || null;
}
