import type { Signal } from "@preact/signals";
import type { Ref } from "preact";
import { useId } from "preact/hooks";

const MOST_DIGITS = 32;

type Props = {
  label: string;
  pin: Signal<string>;
  error?: string | undefined;
  field?: Ref<HTMLInputElement>;
};

/** Dots by style, not a password: what a browser remembers it would also fill in for whoever holds the phone. */
export function PinField({ label, pin, error, field = null }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        ref={field}
        class="input code-input pin"
        inputMode="numeric"
        autocomplete="off"
        maxLength={MOST_DIGITS}
        value={pin.value}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-hint` : undefined}
        onInput={(event) => {
          pin.value = event.currentTarget.value.replace(/\D/g, "");
        }}
      />
      {error && (
        <p class="hint wrong" id={`${id}-hint`}>
          {error}
        </p>
      )}
    </div>
  );
}
