import type { Signal } from "@preact/signals";

type Props = { most: Signal<number>; by: number; of: number | undefined; text: string; wide?: boolean };

/** What lies further on comes when it is asked for. */
export function More({ most, by, of = 0, text, wide = false }: Props) {
  if (of <= most.value) return null;
  return (
    <button type="button" class={wide ? "button wide" : "button"} onClick={() => (most.value += by)}>
      {text}
    </button>
  );
}
