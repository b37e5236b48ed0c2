/** How well a folded line answers: 0 the name starts so, 1 a word of it does, 2 it holds it, 3 elsewhere. */
export type Rank = 0 | 1 | 2 | 3;

/** Null where a word is missing. */
export function rankOf(hay: string, query: string, words: string[]): Rank | null {
  if (!words.every((word) => hay.includes(word))) return null;
  if (hay.startsWith(query)) return 0;
  const name = hay.slice(0, hay.indexOf("\t"));
  if (words.every((word) => startsAWord(name, word))) return 1;
  return words.every((word) => name.includes(word)) ? 2 : 3;
}

function startsAWord(name: string, word: string): boolean {
  for (let at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
    if (at === 0 || isBreak(name.charCodeAt(at - 1))) return true;
  }
  return false;
}

// Everything in ASCII that is neither a letter nor a digit; folded text has no capitals.
export function isBreak(code: number): boolean {
  return code < 48 || (code > 57 && code < 97) || (code > 122 && code < 128);
}
