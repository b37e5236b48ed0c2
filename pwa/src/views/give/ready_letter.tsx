import { useId } from "preact/hooks";
import { useDraft } from "../../parts/draft";
import type { Person } from "../../store/types";
import { HandOff } from "./hand_off";

type Props = {
  /** Under which name it is kept while it is being changed. */
  draft: string;
  label: string;
  hint?: string;
  text: string;
  to: Person[];
  subject: string;
  /** What to say about the words as they stand. */
  warn?: (text: string) => string | null;
  onText?: (text: string) => void;
};

/** Words to begin with, to be changed and handed to the phone's own apps. */
export function ReadyLetter({ draft, label, hint, text, to, subject, warn, onText }: Props) {
  const id = useId();
  const [typed, write] = useDraft(draft, { text });
  const warning = warn?.(typed.value.text);
  return (
    <>
      <div class="field">
        <label for={id}>{label}</label>
        <textarea
          id={id}
          class="letter input"
          dir="auto"
          maxLength={20_000}
          aria-describedby={hint || warning ? `${id}-hint` : undefined}
          value={typed.value.text}
          onInput={(event) => {
            write({ text: event.currentTarget.value });
            onText?.(event.currentTarget.value);
          }}
        />
        {(warning || hint) && (
          <p class={warning ? "hint wrong" : "hint"} id={`${id}-hint`} aria-live="polite">
            {warning || hint}
          </p>
        )}
      </div>
      <HandOff to={to.flatMap(({ email }) => email ?? [])} subject={subject} text={typed.value.text} />
    </>
  );
}
