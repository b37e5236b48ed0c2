import { useSignal } from "@preact/signals";
import { useEffect, useId, useRef } from "preact/hooks";
import { words } from "../../words/all";

const DIGITS = 8;

type Props = { email: string; busy: boolean; onCode: (code: string) => void; onOther: () => void };

export function CodeForm({ email, busy, onCode, onOther }: Props) {
  const w = words.value.account;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const code = useSignal("");
  useEffect(() => field.current?.focus(), []);
  const digits = code.value.replace(/\D/g, "");
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (digits.length === DIGITS) onCode(digits);
      }}
    >
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
            code.value = event.currentTarget.value;
          }}
        />
      </div>
      <button type="submit" class="button primary" disabled={busy || digits.length !== DIGITS}>
        {w.signIn}
      </button>
      <button type="button" class="button plain" onClick={onOther}>
        {w.otherEmail}
      </button>
    </form>
  );
}
