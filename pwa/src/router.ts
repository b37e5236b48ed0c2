import { batch, signal } from "@preact/signals";

export type Place = { path: string; query: URLSearchParams };

type Step = { step: number };

function here(): Place {
  return { path: location.pathname, query: new URLSearchParams(location.search) };
}

function stepNow(): number {
  return (history.state as Step | null)?.step ?? 0;
}

export const place = signal<Place>(here());
/** How a screen was reached: only going back finds the old scroll position. */
export const arrival = signal<"new" | "back">("new");

const scrolls = new Map<number, number>();

export function scrollLeftAt(): number {
  return scrolls.get(stepNow()) ?? 0;
}

function arrive(how: "new" | "back"): void {
  batch(() => {
    arrival.value = how;
    place.value = here();
  });
}

export function go(to: string, { replace = false } = {}): void {
  scrolls.set(stepNow(), scrollY);
  const step = stepNow() + (replace ? 0 : 1);
  history[replace ? "replaceState" : "pushState"]({ step }, "", to);
  if (!replace) scrolls.delete(step);
  arrive("new");
}

/** Back inside Kith; where it was opened at this very address, to what lies above. */
export function back(above = "/"): void {
  if (stepNow() > 0) history.back();
  else go(above, { replace: true });
}

function linkOf(event: MouseEvent): HTMLAnchorElement | null {
  const bare = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  const target = event.target;
  if (event.defaultPrevented || !bare || !(target instanceof Element)) return null;
  const link = target.closest("a");
  const ours =
    link && link.origin === location.origin && !link.target && !link.hash && !link.hasAttribute("download");
  return ours ? link : null;
}

export function startRouter(): void {
  history.scrollRestoration = "manual";
  let current = stepNow();
  addEventListener("popstate", () => {
    scrolls.set(current, scrollY);
    arrive("back");
  });
  place.subscribe(() => {
    current = stepNow();
  });
  document.addEventListener("click", (event) => {
    const link = linkOf(event);
    if (!link || link.pathname.startsWith("/api/")) return;
    event.preventDefault();
    const to = link.pathname + link.search;
    go(to, { replace: to === location.pathname + location.search });
  });
}
