import type { Signal } from "@preact/signals";
import { submitting } from "../../parts/submitting";
import { TextField } from "../../parts/text_field";
import { requestCode, signIn } from "../../store/account";
import { hasPasskeys } from "../../store/authenticator";
import { words } from "../../words/all";
import { CodeForm } from "./code_form";
import type { Enter } from "./sign_in";
import { useBusy } from "./use_busy";

type Props = { email: Signal<string>; step: Signal<"start" | "code" | "recovery">; enter: Enter };

/** An address, then the code from the mail. */
export function ByCode({ email, step, enter }: Props) {
  const w = words.value.account;
  const [busy, tryTo] = useBusy();
  const ask = () =>
    tryTo(async () => {
      await requestCode(email.value.trim());
      step.value = "code";
    });
  if (step.value === "code") {
    return (
      <CodeForm
        email={email.value.trim()}
        busy={busy.value}
        onCode={(code) => tryTo(() => enter(() => signIn(code)))}
        onOther={() => {
          step.value = "start";
        }}
      />
    );
  }
  return (
    <form class="stack" onSubmit={submitting(ask)}>
      <TextField
        type="email"
        required
        label={w.email}
        autocomplete="email"
        maxLength={320}
        value={email.value}
        onText={(text) => {
          email.value = text;
        }}
      />
      <button
        type="submit"
        class={hasPasskeys() ? "button" : "button primary"}
        disabled={busy.value || !email.value.includes("@")}
      >
        {w.sendCode}
      </button>
    </form>
  );
}
