import type { first } from "./en/first";
import type { more } from "./en/more";

/** What every language must say; English is the pattern. Today needs the first words, all else comes with its view. */
export type FirstWords = typeof first;
export type MoreWords = typeof more;
export type Words = FirstWords & MoreWords;
