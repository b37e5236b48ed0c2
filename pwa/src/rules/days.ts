// Days are text (YYYY-MM-DD); arithmetic in UTC, so no clock change can add or lose one.
const MS_A_DAY = 86_400_000;

export function plusDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * MS_A_DAY).toISOString().slice(0, 10);
}

export function laterDay(one: string, other: string | null): string {
  return other !== null && other > one ? other : one;
}
