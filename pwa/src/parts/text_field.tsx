import type { Ref } from "preact";
import { useId } from "preact/hooks";

type Props = {
  label: string;
  value: string;
  onText: (text: string) => void;
  hint?: string | undefined;
  /** Why this cannot be kept as it is; what was typed stays. */
  error?: string | undefined;
  placeholder?: string;
  type?: "text" | "email" | "tel" | "url" | "date" | "time" | "number";
  lines?: boolean;
  low?: boolean;
  big?: boolean;
  required?: boolean;
  maxLength?: number;
  autocomplete?: string;
  min?: string;
  max?: string;
  inputRef?: Ref<HTMLInputElement>;
};

/** A label above, the field, and a hint below that is read with it. */
export function TextField(props: Props) {
  const {
    label,
    value,
    onText,
    hint,
    error,
    lines,
    low,
    big,
    type = "text",
    inputRef = null,
    ...rest
  } = props;
  const id = useId();
  const shared = {
    ...rest,
    id,
    value,
    "aria-describedby": hint || error ? `${id}-hint` : undefined,
    "aria-invalid": error ? true : undefined,
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
      {(error || hint) && (
        <p class={error ? "hint wrong" : "hint"} id={`${id}-hint`}>
          {error || hint}
        </p>
      )}
    </div>
  );
}
