import type { Signal } from "@preact/signals";
import { useEffect, useId, useRef } from "preact/hooks";
import { words } from "../../words/all";

const DIGITS = 8;

type Props = { email: string; busy: boolean; code: Signal<string>; submit: string };

/** Within a form: the eight digits from the mail, and the button that is ready when they are. */
export function CodeField({ email, busy, code, submit }: Props) {
  const w = words.value.account;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <>
      <p role="status">{w.codeSent(email)}</p>
      <div class="field">
        <label for={id}>{w.code}</label>
        <input
          id={id}
          ref={field}
          class="input code-input"
          inputMode="numeric"
          autocomplete="one-time-code"
          maxLength={DIGITS + 3}
          value={code.value}
          onInput={(event) => {
            code.value = event.currentTarget.value.replace(/\D/g, "");
          }}
        />
      </div>
      <button type="submit" class="button primary" disabled={busy || code.value.length !== DIGITS}>
        {submit}
      </button>
    </>
  );
}
