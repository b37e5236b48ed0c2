import type { Ref } from "preact";
import { useId } from "preact/hooks";

type Props = {
  label: string;
  value: string;
  onText: (text: string) => void;
  hint?: string | undefined;
  placeholder?: string;
  type?: "text" | "email" | "tel" | "url" | "date" | "time" | "number";
  lines?: boolean;
  low?: boolean;
  big?: boolean;
  required?: boolean;
  maxLength?: number;
  autocomplete?: string;
  min?: string;
  inputRef?: Ref<HTMLInputElement>;
};

/** A label above, the field, and a hint below that is read with it. */
export function TextField(props: Props) {
  const { label, value, onText, hint, lines, low, big, type = "text", inputRef = null, ...rest } = props;
  const id = useId();
  const shared = {
    ...rest,
    id,
    value,
    "aria-describedby": hint ? `${id}-hint` : undefined,
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {lines ? (
        <textarea
          {...shared}
          class={`input ${low ? "low" : ""}`}
          rows={low ? 1 : 3}
          dir="auto"
          onInput={(event) => onText(event.currentTarget.value)}
        />
      ) : (
        <input
          {...shared}
          class={`input ${big ? "big" : ""}`}
          type={type as "text"}
          dir={type === "text" ? "auto" : undefined}
          ref={inputRef}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      )}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
