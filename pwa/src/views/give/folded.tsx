import type { ComponentChildren } from "preact";
import { Next } from "../../parts/more_icons";

/** What is wanted now and then, behind one line. */
export function Folded({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <details class="fold">
      <summary>
        <Next />
        {title}
      </summary>
      <div class="stack">{children}</div>
    </details>
  );
}
