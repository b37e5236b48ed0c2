const FOLD_AT = 74;
const encoder = new TextEncoder();

/** Lines of at most 75 octets, never cut inside a letter, as vCard and iCalendar want them in a file. */
export function folded(text: string): string {
  return text
    .split("\r\n")
    .map((line) => (line.length <= FOLD_AT && isPlain(line) ? line : foldedLine(line)))
    .join("\r\n");
}

function foldedLine(line: string): string {
  // A picture is a hundred thousand plain letters: they are cut by counting.
  if (isPlain(line)) return (line.match(/^.{1,74}|.{1,73}/g) ?? []).join("\r\n ");
  return [...line].reduce(addSign, { text: "", bytes: 0 }).text;
}

function isPlain(line: string): boolean {
  return /^[ -~]*$/.test(line);
}

type Folding = { text: string; bytes: number };

function addSign({ text, bytes }: Folding, sign: string): Folding {
  const size = encoder.encode(sign).length;
  if (bytes + size > FOLD_AT) return { text: `${text}\r\n ${sign}`, bytes: size + 1 };
  return { text: text + sign, bytes: bytes + size };
}
