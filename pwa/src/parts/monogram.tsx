import { outerWords } from "../store/names";

const TONES = 8;

// By grapheme, so that an emoji or a composed letter stays whole.
const letters = new Intl.Segmenter(undefined, { granularity: "grapheme" });

function firstLetter(word: string): string {
  for (const { segment } of letters.segment(word)) return segment;
  return "";
}

function initials(name: string): string {
  return outerWords(name).map(firstLetter).join("").toLocaleUpperCase() || "·";
}

function tone(id: string): number {
  let sum = 0;
  for (const letter of id) sum = (sum * 31 + letter.charCodeAt(0)) % 9973;
  return sum % TONES;
}

type Props = { id: string; name: string; size?: "small" | "large" };

/** A person's two letters in a colour that stays theirs. */
export function Monogram({ id, name, size }: Props) {
  return (
    <span class={`monogram tone-${tone(id)} ${size ?? ""}`} aria-hidden="true">
      {initials(name)}
    </span>
  );
}
