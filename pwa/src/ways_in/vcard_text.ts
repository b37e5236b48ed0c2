const ESCAPED = /\\([\s\S])/g;

/** `\n`, `\,` and `\;` as what they stand for. */
export function unescaped(text: string): string {
  return text.replace(ESCAPED, (_, sign: string) => (sign === "n" || sign === "N" ? "\n" : sign));
}

/** The parts of a value that is made of several, split where the sign is not escaped. */
export function parts(text: string, sign = ";"): string[] {
  const found: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === sign) {
      found.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...found, text.slice(from)].map((part) => unescaped(part).trim());
}
