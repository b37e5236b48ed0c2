import { useSignal } from "@preact/signals";
import { Sheet } from "../../parts/sheet";
import { account, requestCode } from "../../store/account";
import { hasPasskeys } from "../../store/authenticator";
import { askForKnown, proveWithCode, proveWithPasskey } from "../../store/doors";
import { words } from "../../words/all";
import { CodeField } from "./code_field";
import { useAsked } from "./use_asked";
import { useBusy } from "./use_busy";

type Props = { onClose: () => void; onProved: () => void };

/** Asked for before what cannot be mended afterwards: whoever holds the unlocked phone may not be its owner. */
export function ProofSheet({ onClose, onProved }: Props) {
  const w = words.value.account;
  const email = account.value.email ?? "";
  const isSent = useSignal(false);
  const code = useSignal("");
  const [busy, tryTo] = useBusy();
  const asked = useAsked(askForKnown);
  const byPasskey = () =>
    tryTo(async () => {
      await proveWithPasskey(await asked());
      onProved();
    });
  const send = () =>
    tryTo(async () => {
      await requestCode(email);
      isSent.value = true;
    });
  const byCode = () =>
    tryTo(async () => {
      if (!isSent.value) return;
      await proveWithCode(code.value);
      onProved();
    });
  return (
    <Sheet title={w.proveTitle} onClose={onClose} onSubmit={byCode}>
      <p>{w.proveSays}</p>
      {isSent.value ? (
        <CodeField email={email} busy={busy.value} code={code} submit={w.proveDo} />
      ) : (
        <>
          {hasPasskeys() && (
            <button type="button" class="button primary" disabled={busy.value} onClick={byPasskey}>
              {w.usePasskey}
            </button>
          )}
          <button type="button" class="button" disabled={busy.value} onClick={send}>
            {w.sendCode}
          </button>
        </>
      )}
    </Sheet>
  );
}
