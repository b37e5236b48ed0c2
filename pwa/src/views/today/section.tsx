import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

type Props = {
  title: string;
  hue?: string;
  more?: { href: string; text: string };
  children: ComponentChildren;
};

export function Section({ title, hue = "thank", more, children }: Props) {
  const id = useId();
  return (
    <section class={`section hue-${hue}`} aria-labelledby={id}>
      <div class="section-head">
        <h2 id={id}>{title}</h2>
        {more && <a href={more.href}>{more.text}</a>}
      </div>
      {children}
    </section>
  );
}
