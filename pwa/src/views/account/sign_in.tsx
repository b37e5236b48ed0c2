import { type Signal, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { say } from "../../parts/toast_state";
import { go } from "../../router";
import { account, codeOnItsWay } from "../../store/account";
import { hasPasskeys } from "../../store/authenticator";
import { words } from "../../words/all";
import { ByCode } from "./by_code";
import { ByPasskey } from "./by_passkey";
import { ByRecovery } from "./by_recovery";

export type Enter = (how: () => Promise<void>) => Promise<void>;

async function welcome(how: () => Promise<void>): Promise<void> {
  await how();
  say(words.value.account.welcome);
  go("/", { replace: true });
}

/** A passkey, or a code by mail, or one from paper; no password to make up or forget. */
export function SignIn({ isExpired }: { isExpired: boolean }) {
  const w = words.value;
  const email = useSignal(account.value.email ?? "");
  const step: Signal<"start" | "code" | "recovery"> = useSignal("start");
  useEffect(() => {
    void codeOnItsWay().then((asked) => {
      if (asked === null || step.value !== "start") return;
      email.value = asked;
      step.value = "code";
    });
  }, []);
  const start = () => {
    step.value = "start";
  };
  const isStart = step.value === "start";
  return (
    <div class="card">
      <p>{isExpired ? w.settings.expired : w.account.why}</p>
      {!isExpired && <p class="soft small">{w.account.keep}</p>}
      {isStart && hasPasskeys() && <ByPasskey enter={welcome} />}
      {step.value === "recovery" ? (
        <ByRecovery enter={welcome} onOther={start} />
      ) : (
        <ByCode email={email} step={step} enter={welcome} />
      )}
      {isStart && (
        <button
          type="button"
          class="button plain"
          onClick={() => {
            step.value = "recovery";
          }}
        >
          {w.account.haveRecovery}
        </button>
      )}
    </div>
  );
}
