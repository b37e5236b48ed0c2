import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { words } from "../words/all";
import { say, tellTrouble } from "./toast_state";

type ButtonProps = { text: string; label?: string; isMain?: boolean | undefined };

export function CopyButton({ text, label, isMain }: ButtonProps) {
  const w = words.value.copying;
  const copy = () => navigator.clipboard.writeText(text).then(() => say(w.copied), tellTrouble);
  return (
    <button
      type="button"
      class={isMain ? "button primary" : "button"}
      aria-label={label && w.copyThis(label)}
      onClick={copy}
    >
      {w.copy}
    </button>
  );
}

type Props = { label: string; value: string; isMain?: boolean; children?: ComponentChildren };

/** A line that another program asks for: whole at a tap, copied, and what else one does with it beside that. */
export function ToCopy({ label, value, isMain, children }: Props) {
  const id = useId();
  return (
    <>
      <div class="stack tight">
        <label class="label" for={id}>
          {label}
        </label>
        <input
          id={id}
          class="input"
          readOnly
          value={value}
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
      <div class="row spread">
        <CopyButton text={value} label={label} isMain={isMain} />
        {children}
      </div>
    </>
  );
}
