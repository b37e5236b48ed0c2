import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";

type Props = { title: string; shown?: string; children?: ComponentChildren };

/** The one heading of a screen, and the name of the window. */
export function PageHead({ title, shown, children }: Props) {
  useEffect(() => {
    document.title = `${title} · Kith`;
  }, [title]);
  return (
    <div class="page-head">
      <h1 dir="auto">{shown ?? title}</h1>
      {children}
    </div>
  );
}
