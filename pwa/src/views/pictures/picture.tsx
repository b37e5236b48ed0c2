import type { ComponentChildren } from "preact";
import { useId, useRef } from "preact/hooks";
import { Download } from "../../parts/more_icons";
import { words } from "../../words/all";
import { Folded } from "../give/folded";
import { saveDrawing } from "./save_drawing";

type Props = {
  title: string;
  about: string;
  hue: string;
  drawing: ComponentChildren;
  legend?: ComponentChildren;
  /** What the chosen point tells. */
  told: ComponentChildren;
  /** The same facts without a drawing. */
  list: ComponentChildren;
  children?: ComponentChildren;
};

/** A picture, what it tells when tapped, and the same as a list. */
export function Picture({ title, about, hue, drawing, legend, told, list, children }: Props) {
  const w = words.value.pictures;
  const id = useId();
  const card = useRef<HTMLElement>(null);
  const save = () => {
    const svg = card.current?.querySelector<SVGSVGElement>("svg.plot");
    if (svg) saveDrawing(svg, title);
  };
  return (
    <section class={`card hue-${hue}`} aria-labelledby={id} ref={card}>
      <h2 id={id}>{title}</h2>
      <p class="soft small">{about}</p>
      {drawing}
      {legend}
      <div class="told" aria-live="polite">
        {told}
      </div>
      {children}
      <Folded title={w.asList}>{list}</Folded>
      <button type="button" class="button plain at-start" aria-label={w.keepNamed(title)} onClick={save}>
        <Download />
        {w.keep}
      </button>
    </section>
  );
}

type EmptyProps = { title: string; text: string; href: string; act: string; hue: string };

/** What will be seen here, and how it begins. */
export function NoPicture({ title, text, href, act, hue }: EmptyProps) {
  return (
    <section class={`card quiet hue-${hue}`}>
      <h2>{title}</h2>
      <p class="soft">{text}</p>
      <a class="button at-start" href={href}>
        {act}
      </a>
    </section>
  );
}

type Kind = { text: string; shape: ComponentChildren };

/** Which shape means what. */
export function Legend({ kinds }: { kinds: Kind[] }) {
  return (
    <ul class="legend">
      {kinds.map(({ text, shape }) => (
        <li key={text}>
          <svg viewBox="-8 -8 16 16" aria-hidden="true">
            {shape}
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}
