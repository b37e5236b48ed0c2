import { useSignal } from "@preact/signals";
import { submitting } from "../../parts/submitting";
import { words } from "../../words/all";
import { CodeField } from "./code_field";

type Props = { email: string; busy: boolean; onCode: (code: string) => void; onOther: () => void };

export function CodeForm({ email, busy, onCode, onOther }: Props) {
  const w = words.value.account;
  const code = useSignal("");
  return (
    <form class="stack" onSubmit={submitting(() => onCode(code.value))}>
      <CodeField email={email} busy={busy} code={code} submit={w.signIn} />
      <button type="button" class="button plain" onClick={onOther}>
        {w.otherEmail}
      </button>
    </form>
  );
}
