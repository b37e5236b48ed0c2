import { signal } from "@preact/signals";
import { first } from "./en/first";
import type { FirstWords } from "./words";

export type Language = "en" | "de";
type Hearer = (language: Language) => Promise<void>;

/** English comes with the app, so that there is always something to say. */
export const words = signal<FirstWords>(first);
export const language = signal<Language>("en");

const hearers: Hearer[] = [];
let settling: Promise<unknown> = Promise.resolve();
// Ahead of what is spoken while its words are on their way.
let chosen: Language = "en";

const catalogues: Record<Language, () => Promise<FirstWords>> = {
  en: async () => first,
  de: async () => (await import("./de/first")).first,
};

/** Words that arrive later learn the language then, and every change of it. */
export function alsoSpeaks(hearer: Hearer): void {
  hearers.push(hearer);
  settling = Promise.all([settling, hearer(chosen)]);
}

/** Once everything loaded so far speaks the chosen language. */
export async function spoken(): Promise<void> {
  await settling;
}

export async function speak(wanted: Language): Promise<void> {
  chosen = wanted;
  const others = Promise.all(hearers.map((hearer) => hearer(wanted)));
  settling = others;
  const catalogue = await catalogues[wanted]();
  await others;
  words.value = catalogue;
  language.value = wanted;
  document.documentElement.lang = wanted;
  document.documentElement.dir = "ltr";
}
