import { useSignal } from "@preact/signals";
import { submitting } from "../../parts/submitting";
import { TextField } from "../../parts/text_field";
import { signInWithRecoveryCode } from "../../store/doors";
import { words } from "../../words/all";
import type { Enter } from "./sign_in";
import { useBusy } from "./use_busy";

const SHORTEST = 30;

export function ByRecovery({ enter, onOther }: { enter: Enter; onOther: () => void }) {
  const w = words.value.account;
  const code = useSignal("");
  const [busy, tryTo] = useBusy();
  return (
    <form
      class="stack"
      onSubmit={submitting(() => tryTo(() => enter(() => signInWithRecoveryCode(code.value))))}
    >
      <TextField
        label={w.recoveryCode}
        hint={w.recoveryHint}
        autocomplete="off"
        maxLength={60}
        value={code.value}
        onText={(text) => {
          code.value = text;
        }}
      />
      <button type="submit" class="button primary" disabled={busy.value || code.value.length < SHORTEST}>
        {w.signIn}
      </button>
      <button type="button" class="button plain" onClick={onOther}>
        {w.otherWay}
      </button>
    </form>
  );
}
