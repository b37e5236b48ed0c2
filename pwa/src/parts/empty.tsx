import type { ComponentChildren } from "preact";
import { Leaf } from "./icons";

type Props = { title?: string; text: string; hue?: string; children?: ComponentChildren };

/** Teaches by one sentence and one action. */
export function Empty({ title, text, hue = "thank", children }: Props) {
  return (
    <div class={`empty hue-${hue}`}>
      <Leaf />
      {title && <h2>{title}</h2>}
      <p>{text}</p>
      {children}
    </div>
  );
}
