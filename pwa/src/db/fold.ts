const MARKS = /\p{M}+/gu;
const UNDECOMPOSED = /[ßøłđæœıþ]/g;
const PLAIN: Record<string, string> = { ß: "ss", ø: "o", ł: "l", đ: "d", æ: "ae", œ: "oe", ı: "i", þ: "th" };

/** Text as searched and sorted: no accents, no case, one line. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(MARKS, "")
    .replace(UNDECOMPOSED, (letter) => PLAIN[letter] ?? letter)
    .replace(/\s+/g, " ")
    .trim();
}
