import { fold } from "../db/fold";
import { EMPTY_WORDS } from "./empty_words";

/** Words that say something: by stem, each as it was written. */
export type Telling = Map<string, string>;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}+#]*/gu;
const SHORTEST = 3;
const CAPITALS = /^\p{Lu}{2}$/u;

// English and German together: a notebook mixes both, and so does a single line.
const ENDINGS =
  "erinnen erin innen ungen ung ions ion ments ment ings ing ers ern er ors or ants ant ed en em in es e s".split(
    " ",
  );
const LEFT = 4;
const LEFT_OF_PLURAL = 3;
const TIMES = 3;
const LONG_Y = 9;

/** A rough stem: "designer", "designing" and "Designerin" are one; no meaning is known to it. */
export function stemOf(folded: string): string {
  let stem = folded.replace(/ies$/, "y").replace(/zt$/, "z");
  if (stem.length >= LONG_Y) stem = stem.replace(/y$/, "");
  for (let times = 0; times < TIMES; times++) {
    const ending = ENDINGS.find((each) => isEnding(stem, each));
    if (ending === undefined) break;
    stem = stem.slice(0, -ending.length);
  }
  return stem.replace(/([bdfglmnprst])\1$/, "$1");
}

function isEnding(word: string, ending: string): boolean {
  const left = ending === "s" ? LEFT_OF_PLURAL : LEFT;
  if (!word.endsWith(ending) || word.length - ending.length < left || /[su]s$/.test(word)) return false;
  // A career is no carer, and an engineer is no engine.
  return !(ending.startsWith("er") && word.at(-1 - ending.length) === "e");
}

const EMPTY_STEMS = new Set([...EMPTY_WORDS].map(stemOf));

export function tellingWords(text: string | null): Telling {
  const telling: Telling = new Map();
  for (const [word] of (text ?? "").normalize("NFC").matchAll(WORD)) {
    const folded = fold(word);
    // Two letters are a word of their own only where they are written as one: UX, KI, HR.
    if (folded.length < SHORTEST && !CAPITALS.test(word)) continue;
    const stem = stemOf(folded);
    if (EMPTY_WORDS.has(folded) || EMPTY_STEMS.has(stem) || /^\d+$/.test(folded)) continue;
    if (!telling.has(stem)) telling.set(stem, word);
  }
  return telling;
}
