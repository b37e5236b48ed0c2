import { useSignal } from "@preact/signals";
import { TextField } from "../../parts/text_field";
import { say, tellTrouble } from "../../parts/toast_state";
import { go } from "../../router";
import { account, requestCode, signIn } from "../../store/account";
import { words } from "../../words/all";
import { CodeForm } from "./code_form";

/** An address, then the code from the mail; no password to make up or forget. */
export function SignIn({ isExpired }: { isExpired: boolean }) {
  const w = words.value;
  const email = useSignal(account.value.email ?? "");
  const step = useSignal<"email" | "code">("email");
  const busy = useSignal(false);
  const tryTo = async (what: () => Promise<void>) => {
    busy.value = true;
    try {
      await what();
    } catch (error) {
      tellTrouble(error);
    } finally {
      busy.value = false;
    }
  };
  const ask = () =>
    tryTo(async () => {
      await requestCode(email.value.trim());
      step.value = "code";
    });
  const enter = (code: string) =>
    tryTo(async () => {
      await signIn(code);
      say(w.account.welcome);
      go("/", { replace: true });
    });
  return (
    <div class="card">
      <p>{isExpired ? w.settings.expired : w.account.why}</p>
      {!isExpired && <p class="soft small">{w.account.keep}</p>}
      {step.value === "email" ? (
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            void ask();
          }}
        >
          <TextField
            type="email"
            required
            label={w.account.email}
            autocomplete="email"
            maxLength={320}
            value={email.value}
            onText={(text) => {
              email.value = text;
            }}
          />
          <button type="submit" class="button primary" disabled={busy.value || !email.value.includes("@")}>
            {w.account.sendCode}
          </button>
        </form>
      ) : (
        <CodeForm
          email={email.value.trim()}
          busy={busy.value}
          onCode={enter}
          onOther={() => {
            step.value = "email";
          }}
        />
      )}
    </div>
  );
}
