import { useEffect } from "preact/hooks";
import { arrival, place, scrollLeftAt } from "../../router";
import { sheets } from "../routes";

const TRIES = 20;

/** Lists come from the device a moment later: try until the page is long enough again. */
function scrollBackTo(top: number): () => void {
  let tries = 0;
  let asked = 0;
  const step = () => {
    scrollTo(0, top);
    tries += 1;
    if (Math.abs(scrollY - top) > 1 && tries < TRIES) asked = requestAnimationFrame(step);
  };
  step();
  return () => cancelAnimationFrame(asked);
}

let isFirst = true;

/** A new screen begins at its top with focus on its content; going back finds the old spot. */
export function useArrival(path: string): void {
  useEffect(() => {
    if (sheets[place.value.path]) return;
    const wasFirst = isFirst;
    isFirst = false;
    if (wasFirst) return;
    if (arrival.value === "back") return scrollBackTo(scrollLeftAt());
    scrollTo(0, 0);
    document.querySelector("main")?.focus({ preventScroll: true });
  }, [path]);
}
