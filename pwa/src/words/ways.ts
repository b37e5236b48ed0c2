import { computed, signal } from "@preact/signals";
import { words as all } from "./all";
import { ways } from "./en/ways";
import { alsoSpeaks, type Language } from "./speak";

export type WaysWords = typeof ways;

const here = signal<WaysWords>(ways);

const catalogues: Record<Language, () => Promise<WaysWords>> = {
  en: async () => ways,
  de: async () => (await import("./de/ways")).ways,
};

alsoSpeaks(async (language) => {
  here.value = await catalogues[language]();
});

/** With the words for scanning, sharing and one's own card, which only those screens need. */
export const words = computed(() => ({ ...all.value, ...here.value }));
