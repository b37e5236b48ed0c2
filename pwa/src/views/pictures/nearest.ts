export type Point = { x: number; y: number };

/** Which of the points lies nearest to where it was tapped; fingers are wider than marks. */
export function nearest(points: Point[], to: Point): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const [at, { x, y }] of points.entries()) {
    const far = (x - to.x) ** 2 + (y - to.y) ** 2;
    if (far >= least) continue;
    least = far;
    best = at;
  }
  return best;
}

/** Where the keys lead from a point; null for keys that lead nowhere. */
export function stepTo(key: string, at: number, count: number): number | null {
  const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  const step = steps[key];
  return step === undefined ? null : Math.min(count - 1, Math.max(0, at + step));
}
