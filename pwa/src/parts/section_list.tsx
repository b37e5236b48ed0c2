import { useSignal } from "@preact/signals";
import type { ComponentChildren, RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

const SPARE_ROWS = 4;
const HEAD_REM = 3;

export type ListSection = { key: string; title: string | null; positions: ArrayLike<number> };
type Placed = ListSection & { top: number; height: number };
type Props = {
  label: string;
  sections: ListSection[];
  rowRem: number;
  row: (position: number) => ComponentChildren;
  head: (section: ListSection) => ComponentChildren;
};

function rem(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}

export function headRem({ title }: ListSection): number {
  return title === null ? 0 : HEAD_REM;
}

function placed(sections: ListSection[], rowRem: number): Placed[] {
  let top = 0;
  return sections.map((section) => {
    const height = headRem(section) + section.positions.length * rowRem;
    top += height;
    return { ...section, top: top - height, height };
  });
}

/** From which row to which, in heights of a row. Whatever scrolls, page or pane: the list looks where it stands. */
function useWindow(list: RefObject<HTMLDivElement | null>, rowRem: number, of: unknown) {
  const first = useSignal(0);
  const fit = useSignal(14);
  useEffect(() => {
    let asked = 0;
    const look = () => {
      asked = 0;
      const box = list.current?.getBoundingClientRect();
      if (!box) return;
      const height = rowRem * rem();
      const top = Math.max(0, Math.floor(-box.top / height) - SPARE_ROWS);
      first.value = top;
      fit.value = Math.max(SPARE_ROWS, Math.ceil((innerHeight - box.top) / height) + SPARE_ROWS - top);
    };
    const ask = () => {
      if (asked === 0) asked = requestAnimationFrame(look);
    };
    ask();
    // Captured, because a scrolling pane does not let its scroll events rise.
    document.addEventListener("scroll", ask, { capture: true, passive: true });
    addEventListener("resize", ask);
    return () => {
      cancelAnimationFrame(asked);
      document.removeEventListener("scroll", ask, { capture: true });
      removeEventListener("resize", ask);
    };
  }, [rowRem, of]);
  return { first, fit };
}

/** Rows in sections with headings that stay; only the rows on screen exist. */
export function SectionList({ label, sections, rowRem, row, head }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const all = placed(sections, rowRem);
  const last = all[all.length - 1];
  const total = last === undefined ? 0 : last.top + last.height;
  const { first, fit } = useWindow(list, rowRem, total);
  const from = Math.min(first.value * rowRem, Math.max(0, total - fit.value * rowRem));
  const to = from + fit.value * rowRem;
  return (
    <div class="rows" ref={list} style={{ height: `${total}rem` }}>
      {all
        .filter(({ top, height }) => top < to && top + height > from)
        .map((section) => {
          const inner = section.top + headRem(section);
          const begin = Math.max(0, Math.floor((from - inner) / rowRem));
          const end = Math.min(section.positions.length, Math.ceil((to - inner) / rowRem));
          return (
            <div
              key={section.key}
              class="rows-section"
              style={{ top: `${section.top}rem`, height: `${section.height}rem` }}
            >
              {section.title !== null && head(section)}
              <Rows
                section={section}
                label={section.title ?? label}
                begin={begin}
                end={end}
                {...{ rowRem, row }}
              />
            </div>
          );
        })}
    </div>
  );
}

type RowsProps = Pick<Props, "rowRem" | "row" | "label"> & {
  section: ListSection;
  begin: number;
  end: number;
};

function Rows({ section, label, begin, end, rowRem, row }: RowsProps) {
  const { positions } = section;
  const indexes = Array.from({ length: Math.max(0, end - begin) }, (_, offset) => begin + offset);
  return (
    // biome-ignore lint/a11y/useSemanticElements: Safari forgets that a <ul> without bullets is a list
    <div role="list" aria-label={label}>
      {indexes.map((index) => {
        const position = positions[index] as number;
        return (
          // biome-ignore lint/a11y/useSemanticElements: belongs to the list above
          <div
            role="listitem"
            // By place, not by person: while somebody types, rows are written over and not made anew.
            key={index}
            aria-setsize={positions.length}
            aria-posinset={index + 1}
            style={{ top: `${headRem(section) + index * rowRem}rem` }}
          >
            {row(position)}
          </div>
        );
      })}
    </div>
  );
}
