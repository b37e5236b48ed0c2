import { signal } from "@preact/signals";
import { en } from "./en";
import type { Words } from "./words";

export type Language = "en" | "de";

export const words = signal<Words>(en);
export const language = signal<Language>("en");

const catalogues: Record<Language, () => Promise<Words>> = {
  en: async () => en,
  de: async () => (await import("./de")).de,
};

/** English stays on screen until the other catalogue has arrived. */
export async function speak(wanted: Language): Promise<void> {
  const catalogue = await catalogues[wanted]();
  words.value = catalogue;
  language.value = wanted;
  document.documentElement.lang = wanted;
  document.documentElement.dir = "ltr";
}
