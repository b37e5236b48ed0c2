import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

const SPARE_ROWS = 4;

type Props = {
  label: string;
  count: number;
  rowRem: number;
  rowKey: (index: number) => string;
  row: (index: number) => ComponentChildren;
};

function rem(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}

/** Only the rows on screen exist. Whatever scrolls, page or pane: the list looks where it stands. */
export function VirtualList({ label, count, rowRem, rowKey, row }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const first = useSignal(0);
  const shown = useSignal(14);
  useEffect(() => {
    let asked = 0;
    const look = () => {
      asked = 0;
      const box = list.current?.getBoundingClientRect();
      if (!box) return;
      const height = rowRem * rem();
      first.value = Math.max(0, Math.floor(-box.top / height) - SPARE_ROWS);
      shown.value = Math.ceil(innerHeight / height) + 2 * SPARE_ROWS;
    };
    const ask = () => {
      if (asked === 0) asked = requestAnimationFrame(look);
    };
    look();
    // Captured, because a scrolling pane does not let its scroll events rise.
    document.addEventListener("scroll", ask, { capture: true, passive: true });
    addEventListener("resize", ask);
    return () => {
      cancelAnimationFrame(asked);
      document.removeEventListener("scroll", ask, { capture: true });
      removeEventListener("resize", ask);
    };
  }, [rowRem, count]);
  const from = Math.min(first.value, Math.max(0, count - shown.value));
  const indexes = Array.from({ length: Math.min(shown.value, count - from) }, (_, offset) => from + offset);
  return (
    // biome-ignore lint/a11y/useSemanticElements: Safari forgets that a <ul> without bullets is a list
    <div class="rows" role="list" aria-label={label} ref={list} style={{ height: `${count * rowRem}rem` }}>
      {indexes.map((index) => (
        // biome-ignore lint/a11y/useSemanticElements: belongs to the list above
        <div
          role="listitem"
          key={rowKey(index)}
          aria-setsize={count}
          aria-posinset={index + 1}
          style={{ top: `${index * rowRem}rem` }}
        >
          {row(index)}
        </div>
      ))}
    </div>
  );
}
