import type { Shared } from "../../store/word_index";
import { words } from "../../words/all";
import { sayAll } from "../../words/instants";

const WORD = /([\p{L}\p{N}][\p{L}\p{N}+#]*)/u;

type QuoteProps = { label?: string; text: string; said: string[] };

/** Somebody's own words, with those marked that the other text has too. */
export function Quote({ label, text, said }: QuoteProps) {
  const marked = new Set(said);
  return (
    <div class="why">
      {label && <p class="label">{label}</p>}
      <p class="words folded" dir="auto">
        {text.split(WORD).map((piece, at) => (marked.has(piece) ? <mark key={at}>{piece}</mark> : piece))}
      </p>
    </div>
  );
}

/** The same said once more in a sentence: marks are not read out. */
export function InCommon({ shared }: { shared: Shared[] }) {
  // The shorter is the word itself where one of the two is made of it.
  const w = words.value.helping;
  const both = shared.map(([one, other]) => w.quoted(one.length < other.length ? one : other));
  return (
    <p class="soft small" dir="auto">
      {w.inCommon(sayAll(both))}
    </p>
  );
}
