import { signal } from "@preact/signals";

const query = matchMedia("(min-width: 900px)");

/** Wide enough for a list and a page side by side. */
export const isWide = signal(query.matches);

query.addEventListener("change", () => {
  isWide.value = query.matches;
});
