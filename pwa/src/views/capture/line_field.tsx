import { useSignal } from "@preact/signals";
import type { Ref } from "preact";
import { useId } from "preact/hooks";
import type { Piece } from "../../capture_text/read_line";
import { PhotoField } from "../../parts/photo_field";
import { today } from "../../parts/today";
import { words } from "../../words/all";
import { Dictate } from "./dictate";
import { lineWithout, type Typed, takenApart, understood } from "./typed";
import { Understood } from "./understood";

type Write = (part: Partial<Typed>) => void;
type Props = { typed: Typed; write: Write; nameRef: Ref<HTMLTextAreaElement> };

/** Enter saves, as in every field of one line; one that only picks a character of Chinese or Japanese does not. */
function saveOnEnter(event: KeyboardEvent & { currentTarget: HTMLTextAreaElement }): void {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}

/** The field a chip stands for, once the line has been taken apart into them. */
function focusField(kind: Piece["kind"]): void {
  requestAnimationFrame(() => {
    const field = document.querySelector<HTMLElement>(`.sheet [data-field="${kind}"] .input`);
    const fold = field?.closest("details");
    if (fold) fold.open = true;
    field?.focus();
  });
}

/** One line is enough: what it says beside the name is shown as chips while it is typed. */
export function LineField({ typed, write, nameRef }: Props) {
  const id = useId();
  const trouble = useSignal<string | null>(null);
  const w = words.value.capture;
  const pieces = understood(typed, today.value);
  const tell = (text: string | null) => {
    trouble.value = text;
  };
  // Emptied, it is a line again.
  const writeLine = (name: string) => write({ name, isApart: typed.isApart && name.trim() !== "" });
  const edit = ({ kind }: Piece) => {
    write(takenApart(typed, today.value));
    focusField(kind === "rest" ? "told" : kind);
  };
  return (
    <div class="line-field">
      <div class="field" data-field="name">
        <label for={id}>{w.name}</label>
        <textarea
          id={id}
          class="input big low"
          rows={1}
          dir="auto"
          ref={nameRef}
          value={typed.name}
          required
          maxLength={2000}
          autocomplete="off"
          autocapitalize="words"
          enterkeyhint="done"
          aria-describedby={`${id}-hint`}
          onInput={(event) => writeLine(event.currentTarget.value)}
          onKeyDown={saveOnEnter}
        />
      </div>
      <div class="line-tools">
        <PhotoField
          image={typed.photo}
          onImage={(photo) => write({ photo })}
          onRefused={(why) => tell(why && w.photo.refused[why])}
        />
        <Dictate before={typed.name} onLine={writeLine} onDeaf={(why) => tell(why && w.voice.deaf[why])} />
        <p class="hint" id={`${id}-hint`} role={trouble.value ? "alert" : undefined}>
          {trouble.value ?? w.lineHint}
        </p>
      </div>
      <Understood
        pieces={pieces}
        onEdit={edit}
        onRemove={(piece) => write({ name: lineWithout(typed, piece) })}
      />
    </div>
  );
}
