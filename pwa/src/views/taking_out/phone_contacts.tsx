import { useSignal } from "@preact/signals";
import { useEffect, useId } from "preact/hooks";
import { PageHead } from "../../parts/page_head";
import { say, tellTrouble } from "../../parts/toast_state";
import { account } from "../../store/account";
import { addressBookAddress } from "../../store/address_book";
import { takingOutWords } from "../../words/taking_out";
import { Section } from "../today/section";

type Known = { address: string | null } | "asking" | "unknown";

/** How the phone's own contacts come to show the people of Kith. Only the server knows the address. */
export function PhoneContacts() {
  const w = takingOutWords.value.phone;
  const known = useSignal<Known>("asking");
  const isIn = account.value.state === "in";
  useEffect(() => {
    if (!isIn) return;
    const ask = () =>
      addressBookAddress().then(
        (address) => {
          known.value = { address };
        },
        () => {
          known.value = "unknown";
        },
      );
    void ask();
    globalThis.addEventListener("online", ask);
    return () => globalThis.removeEventListener("online", ask);
  }, [isIn]);
  return (
    <>
      <PageHead title={w.title}>
        <p class="soft">{w.why}</p>
      </PageHead>
      {isIn ? <Known known={known.value} /> : <p class="card">{w.account}</p>}
    </>
  );
}

function Known({ known }: { known: Known }) {
  const w = takingOutWords.value.phone;
  if (known === "asking") return null;
  if (known === "unknown") return <p class="notice">{w.offline}</p>;
  if (known.address === null) return <p class="card">{w.notHere}</p>;
  return (
    <>
      <Section title={w.asks} hue="keep">
        <div class="card">
          <Line label={w.address} value={known.address} />
          <Line label={w.user} value={account.value.email ?? ""} hint={w.userHint} />
          <p class="label">{w.password}</p>
          <p class="soft small">{w.passwordHint}</p>
          <a class="button" href="/account/tokens">
            {w.makeToken}
          </a>
        </div>
      </Section>
      <Steps title={w.iphone} steps={w.iphoneSteps} />
      <Steps title={w.android} steps={w.androidSteps} />
      <p class="soft small">{w.ends}</p>
    </>
  );
}

function Line({ label, value, hint }: { label: string; value: string; hint?: string }) {
  const w = takingOutWords.value.phone;
  const id = useId();
  const copy = () => navigator.clipboard.writeText(value).then(() => say(w.copied), tellTrouble);
  return (
    <>
      <label class="label" for={id}>
        {label}
      </label>
      <input id={id} class="input" readOnly value={value} onFocus={(event) => event.currentTarget.select()} />
      <div class="row">
        <button type="button" class="button" aria-label={`${w.copy}: ${label}`} onClick={copy}>
          {w.copy}
        </button>
      </div>
      {hint && <p class="soft small">{hint}</p>}
    </>
  );
}

function Steps({ title, steps }: { title: string; steps: string[] }) {
  return (
    <Section title={title} hue="keep">
      <ol class="card steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </Section>
  );
}
