import type { VNode } from "preact";

type At = { x?: number; y?: number; r: number };

// A kind has a shape of its own and not only a colour.

export function Dot({ x = 0, y = 0, r, fill }: At & { fill: string }): VNode {
  return <circle cx={x} cy={y} r={r} fill={fill} />;
}

export function Hollow({ x = 0, y = 0, r, fill }: At & { fill: string }): VNode {
  const wide = Math.min(2, r * 0.45);
  return <circle cx={x} cy={y} r={r - wide / 2} fill="none" stroke={fill} stroke-width={wide} />;
}

export function Square({ x = 0, y = 0, r, fill }: At & { fill: string }): VNode {
  const half = r * 0.86;
  return <rect x={x - half} y={y - half} width={2 * half} height={2 * half} rx={r * 0.2} fill={fill} />;
}

export function Diamond({ x = 0, y = 0, r, fill }: At & { fill: string }): VNode {
  return <path d={`M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`} fill={fill} />;
}

/** Two who were brought together. */
export function Pair({ x = 0, y = 0, r, fill }: At & { fill: string }): VNode {
  const half = r * 0.5;
  return (
    <>
      <circle cx={x - half} cy={y} r={r * 0.72} fill={fill} />
      <circle cx={x + half} cy={y} r={r * 0.62} fill="none" stroke={fill} stroke-width={r * 0.28} />
    </>
  );
}
