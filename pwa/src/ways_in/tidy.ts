const PLAIN = /^[ -~]*$/;

/** A cell as one line of readable text: no control characters, no torn emoji, at most `most` long. */
export function tidy(cell: string, most: number): { text: string | null; cut: boolean } {
  // Cut before cleaning, so that a cell of megabytes costs no more than a long one.
  const short = cell.slice(0, most * 4);
  // Nearly every cell is plain: one test of it costs less than cleaning what is clean.
  const clean = PLAIN.test(short)
    ? short.trim()
    : short
        .toWellFormed()
        .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
        .trim();
  if (clean.length <= most) return { text: clean || null, cut: cell.length > short.length };
  const text = clean
    .slice(0, most)
    .replace(/[\uD800-\uDBFF]$/, "")
    .trim();
  return { text: text || null, cut: clean.length > most || cell.length > short.length };
}
