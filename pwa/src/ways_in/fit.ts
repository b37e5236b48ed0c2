import { tidy } from "./tidy";

const MOST_LINES = 400;

/** One line that a field of this length can hold. */
export function fitLine(text: string, most: number): string | null {
  return tidy(text, most).text;
}

/** The same, keeping its lines. */
export function fitLines(text: string, most: number): string | null {
  const lines = text
    .slice(0, most * 4)
    .split(/\r\n|\r|\n/, MOST_LINES)
    .map((line) => tidy(line, most).text ?? "");
  const kept = lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  return kept.slice(0, most).toWellFormed().trim() || null;
}
