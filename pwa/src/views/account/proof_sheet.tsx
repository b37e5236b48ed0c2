import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { Sheet } from "../../parts/sheet";
import { account, requestCode } from "../../store/account";
import { hasPasskeys } from "../../store/authenticator";
import { askForKnown, doors, proveWithCode, proveWithPasskey } from "../../store/doors";
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
  // A passkey is offered to whoever has one; unless the server says so, to whoever could.
  const byWhich = useSignal<"asking" | "both" | "code">("asking");
  useEffect(() => {
    const know = (isThere: boolean) => {
      byWhich.value = isThere && hasPasskeys() ? "both" : "code";
    };
    doors().then(
      ({ passkeys }) => know(passkeys.length > 0),
      () => know(true),
    );
  }, []);
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
          {byWhich.value === "both" && (
            <button type="button" class="button primary" disabled={busy.value} onClick={byPasskey}>
              {w.usePasskey}
            </button>
          )}
          {byWhich.value !== "asking" && (
            <button
              type="button"
              class={byWhich.value === "both" ? "button" : "button primary"}
              disabled={busy.value}
              onClick={send}
            >
              {w.sendCode}
            </button>
          )}
        </>
      )}
    </Sheet>
  );
}
