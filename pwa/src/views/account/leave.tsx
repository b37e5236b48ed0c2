import { useSignal } from "@preact/signals";
import { submitting } from "../../parts/submitting";
import { TextField } from "../../parts/text_field";
import { say, tellTrouble } from "../../parts/toast_state";
import { go } from "../../router";
import { eraseAccount, signOut } from "../../store/account";
import { syncState } from "../../store/sync_state";
import { words } from "../../words/all";
import { Section } from "../today/section";
import { useProof } from "./use_proof";

async function leave(): Promise<void> {
  try {
    await signOut();
    say(words.value.account.signedOut);
    go("/", { replace: true });
  } catch (error) {
    tellTrouble(error);
  }
}

export function Leave({ email }: { email: string }) {
  return (
    <>
      <SignOut />
      <Erase email={email} />
    </>
  );
}

function SignOut() {
  const w = words.value.account;
  const isOpen = useSignal(false);
  return (
    <Section title={w.signOut} hue="keep">
      <div class="card">
        <p>{w.signOutSays}</p>
        {syncState.value.waiting > 0 && <p class="notice">{w.signOutWaiting(syncState.value.waiting)}</p>}
        {isOpen.value ? (
          <button type="button" class="button primary" onClick={leave}>
            {w.signOutSure}
          </button>
        ) : (
          <button
            type="button"
            class="button"
            onClick={() => {
              isOpen.value = true;
            }}
          >
            {w.signOut}
          </button>
        )}
      </div>
    </Section>
  );
}

/** The only thing that asks twice: the address has to be typed. */
function Erase({ email }: { email: string }) {
  const w = words.value.account;
  const typed = useSignal("");
  const { withProof, proof } = useProof();
  const erase = async () => {
    await eraseAccount(typed.value.trim());
    say(w.erased);
    go("/", { replace: true });
  };
  const isSure = typed.value.trim().toLowerCase() === email.toLowerCase() && email !== "";
  return (
    <Section title={w.erase} hue="keep">
      <form class="card" onSubmit={submitting(() => isSure && withProof(erase))}>
        <p>{w.eraseSays}</p>
        <TextField
          type="email"
          label={w.eraseType}
          autocomplete="off"
          value={typed.value}
          onText={(text) => {
            typed.value = text;
          }}
        />
        <button type="submit" class="button" disabled={!isSure}>
          {w.eraseDo}
        </button>
      </form>
      {proof}
    </Section>
  );
}
