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
type Props = { typed: Typed; write: Write; nameRef: Ref<HTMLInputElement> };

/** A field of one line swallows the ends of lines: names and companies would run into each other. */
function pasteLines(
  event: ClipboardEvent & { currentTarget: HTMLInputElement },
  write: (line: string) => void,
) {
  const text = event.clipboardData?.getData("text") ?? "";
  if (!/\S\s*\n\s*\S/.test(text)) return;
  event.preventDefault();
  const field = event.currentTarget;
  const joined = text.trim().replace(/\s*\n\s*/g, ", ");
  field.setRangeText(joined, field.selectionStart ?? 0, field.selectionEnd ?? 0, "end");
  write(field.value);
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
      <PhotoField
        image={typed.photo}
        onImage={(photo) => write({ photo })}
        onRefused={(why) => tell(why && w.photo.refused[why])}
      />
      <div class="field" data-field="name">
        <label for={id}>{w.name}</label>
        <div class="with-button">
          <input
            id={id}
            class="input big"
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
            onPaste={(event) => pasteLines(event, writeLine)}
          />
          <Dictate before={typed.name} onLine={writeLine} onDeaf={(why) => tell(why && w.voice.deaf[why])} />
        </div>
      </div>
      <p class="hint" id={`${id}-hint`} role={trouble.value ? "alert" : undefined}>
        {trouble.value ?? w.lineHint}
      </p>
      <Understood
        pieces={understood(typed, today.value)}
        onEdit={edit}
        onRemove={(piece) => write({ name: lineWithout(typed, piece) })}
      />
    </div>
  );
}
