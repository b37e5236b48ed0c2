import { useSignal } from "@preact/signals";
import { submitting } from "../../parts/submitting";
import { TextField } from "../../parts/text_field";
import { say } from "../../parts/toast_state";
import { requestCode } from "../../store/account";
import { changeEmail } from "../../store/doors";
import { words } from "../../words/all";
import { Section } from "../today/section";
import { CodeField } from "./code_field";
import { useProof } from "./use_proof";

/** The code to the new mailbox comes first; the old one hears of it when it is done. */
export function Address({ email }: { email: string }) {
  const w = words.value.account;
  const { busy, withProof, proof } = useProof();
  const typed = useSignal("");
  const code = useSignal("");
  const isSent = useSignal(false);
  const wanted = typed.value.trim();
  const send = () =>
    withProof(async () => {
      await requestCode(wanted);
      code.value = "";
      isSent.value = true;
    });
  const change = () =>
    withProof(async () => {
      await changeEmail(code.value);
      say(w.addressMoved(wanted));
      typed.value = "";
      isSent.value = false;
    });
  return (
    <Section title={w.address} hue="keep">
      <form class="card stack" onSubmit={submitting(() => (isSent.value ? change() : send()))}>
        <p>{w.addressSays(email)}</p>
        <TextField
          type="email"
          label={w.addressNew}
          autocomplete="email"
          maxLength={320}
          value={typed.value}
          onText={(text) => {
            typed.value = text;
            isSent.value = false;
          }}
        />
        {isSent.value ? (
          <CodeField email={wanted} busy={busy.value} code={code} submit={w.addressMove} />
        ) : (
          <button type="submit" class="button" disabled={busy.value || !wanted.includes("@")}>
            {w.addressCode}
          </button>
        )}
      </form>
      {proof}
    </Section>
  );
}
