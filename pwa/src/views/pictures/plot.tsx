import type { ComponentChildren, VNode } from "preact";
import { useId, useRef } from "preact/hooks";
import { nearest, type Point, stepTo } from "./nearest";

type Props<P extends Point> = {
  title: string;
  described: string;
  width: number;
  height: number;
  points: P[];
  keyOf: (point: P) => string;
  label: (point: P) => string;
  mark: (point: P, isChosen: boolean) => VNode;
  chosen: number | null;
  onChoose: (at: number) => void;
  /** Drawn below the points, and nothing to be chosen. */
  children?: ComponentChildren;
};

/** A drawing of points, one of which may be chosen: by a tap near it, or with the arrow keys like any group of radios. */
export function Plot<P extends Point>(props: Props<P>) {
  const { title, described, width, height, points, chosen, onChoose, children } = props;
  const id = useId();
  const svg = useRef<SVGSVGElement>(null);
  const tap = ({ clientX, clientY }: MouseEvent) => {
    const box = svg.current?.getBoundingClientRect();
    if (!box) return;
    const scale = width / box.width;
    const at = nearest(points, { x: (clientX - box.left) * scale, y: (clientY - box.top) * scale });
    if (at >= 0) onChoose(at);
  };
  const press = (event: KeyboardEvent, at: number) => {
    const to = event.key === " " || event.key === "Enter" ? at : stepTo(event.key, at, points.length);
    if (to === null) return;
    event.preventDefault();
    onChoose(to);
    svg.current?.querySelectorAll<SVGElement>("[role=radio]")[to]?.focus();
  };
  return (
    <div role="radiogroup" aria-labelledby={`${id}-title`} aria-describedby={`${id}-about`}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a tap beside a point means the nearest one */}
      <svg
        ref={svg}
        class="plot"
        direction="ltr"
        viewBox={`0 0 ${width} ${height}`}
        role="presentation"
        onClick={tap}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-about`}>{described}</desc>
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in here takes the focus */}
        <g aria-hidden="true">{children}</g>
        {points.map((point, at) => (
          // biome-ignore lint/a11y/useSemanticElements: no input can stand in a drawing
          <g
            key={props.keyOf(point)}
            role="radio"
            aria-checked={at === chosen}
            aria-label={props.label(point)}
            tabindex={at === (chosen ?? points.length - 1) ? 0 : -1}
            onKeyDown={(event) => press(event, at)}
          >
            {props.mark(point, at === chosen)}
          </g>
        ))}
      </svg>
    </div>
  );
}
