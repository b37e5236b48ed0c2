import type { RefObject } from "preact";
import { useId } from "preact/hooks";
import { meanwhile } from "../../parts/meanwhile";
import type { ThankCard } from "../../store/thanks";
import type { Opened } from "../../store/types";
import { words } from "../../words/all";
import { gapsIn, goToGap } from "./gaps";
import type { LetterTyped } from "./letter_typed";

type Props = {
  letter: Opened<ThankCard>;
  typed: LetterTyped;
  /** What the three prompts say. */
  composed: string;
  change: (to: string) => void;
  field: RefObject<HTMLTextAreaElement | null>;
};

/** The page to write on, and what still waits on it. */
export function LetterField({ letter, typed, composed, change, field }: Props) {
  const w = words.value;
  const id = useId();
  const { text, on } = typed;
  const gaps = gapsIn(text);
  const news = meanwhile(on.words, letter.seen.words, text, letter.draft);
  return (
    <div class="field">
      <label for={id}>{w.give.yourWords}</label>
      <textarea
        id={id}
        ref={field}
        class="letter input"
        dir="auto"
        maxLength={20000}
        value={text}
        aria-describedby={news && `${id}-news`}
        onInput={(event) => change(event.currentTarget.value)}
      />
      {news && (
        <p class="hint" id={`${id}-news`}>
          {news}
        </p>
      )}
      {gaps > 0 && (
        <div class="row spread">
          <span class="hint">{w.templates.gaps(gaps)}</span>
          <button type="button" class="button" onClick={() => field.current && goToGap(field.current)}>
            {w.templates.nextGap}
          </button>
        </div>
      )}
      <div class="row">
        {composed && composed !== text && (
          <button type="button" class="button plain" onClick={() => change(composed)}>
            {w.give.useLines}
          </button>
        )}
        {text.trim() && (
          <a class="button plain" href={`/give/templates/new?from=${letter.favor.id}`}>
            {w.templates.keepAs}
          </a>
        )}
      </div>
    </div>
  );
}
