import type { Code } from "./code";

/** More white around it, without which cameras do not find it. */
const QUIET = 3;

export function CodePicture({ code, title }: { code: Code; title: string }) {
  const side = code.side + 2 * QUIET;
  return (
    <svg class="code" viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`} shape-rendering="crispEdges" role="img">
      <title>{title}</title>
      <path d={code.path} />
    </svg>
  );
}
