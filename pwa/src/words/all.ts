import { computed, signal } from "@preact/signals";
import { more } from "./en/more";
import { alsoSpeaks, words as first, type Language } from "./speak";
import type { MoreWords, Words } from "./words";

const later = signal<MoreWords>(more);

const catalogues: Record<Language, () => Promise<MoreWords>> = {
  en: async () => more,
  de: async () => (await import("./de/more")).more,
};

alsoSpeaks(async (language) => {
  later.value = await catalogues[language]();
});

/** Every word there is, for views that are not needed at the start. */
export const words = computed<Words>(() => ({ ...first.value, ...later.value }));
