import type { RefObject } from "preact";
import { headRem } from "../../parts/section_list";
import { Sheet } from "../../parts/sheet";
import { words } from "../../words/all";
import { shown } from "./shown";

type Props = { list: RefObject<HTMLDivElement | null>; rowRem: number; onClose: () => void };

/** All sections at once, under the thumb: the quick way to the other end of a long list. */
export function Jump({ list, rowRem, onClose }: Props) {
  let top = 0;
  const places = shown.value.sections.map((section) => {
    const place = { ...section, top };
    top += headRem(section) + section.positions.length * rowRem;
    return place;
  });
  const jump = (to: number) => {
    onClose();
    requestAnimationFrame(() => scrollThere(list.current, to));
  };
  return (
    <Sheet title={words.value.people.jump} onClose={onClose}>
      <div class="chips jumps">
        {places.map(({ key, title, top }) => (
          <button type="button" class="chip edged" dir="auto" key={key} onClick={() => jump(top)}>
            {title}
          </button>
        ))}
      </div>
    </Sheet>
  );
}

// The page scrolls, or the pane at the side; the bar at the top covers a little of the page.
function scrollThere(list: HTMLElement | null, topRem: number): void {
  const rows = list?.querySelector<HTMLElement>(".rows");
  if (!rows) return;
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const pane = rows.closest<HTMLElement>(".side");
  const bar = pane ? pane.getBoundingClientRect().top : (document.querySelector(".top")?.clientHeight ?? 0);
  (pane ?? window).scrollBy({
    top: rows.getBoundingClientRect().top + topRem * rem - bar,
    behavior: "instant",
  });
}
