import { type Told, useAsked } from "../../parts/asked";
import { PageHead } from "../../parts/page_head";
import { ToCopy } from "../../parts/to_copy";
import { account } from "../../store/account";
import { addressBookAddress } from "../../store/address_book";
import { takingOutWords } from "../../words/taking_out";
import { Section } from "../today/section";

/** How the phone's own contacts come to show the people of Kith. Only the server knows the address. */
export function PhoneContacts() {
  const w = takingOutWords.value.phone;
  const isIn = account.value.state === "in";
  const { known } = useAsked(async () => ({ address: await addressBookAddress() }), isIn);
  return (
    <>
      <PageHead title={w.title}>
        <p class="soft">{w.why}</p>
      </PageHead>
      {isIn ? <Known known={known.value} /> : <p class="card">{w.account}</p>}
    </>
  );
}

function Known({ known }: { known: Told<{ address: string | null }> }) {
  const w = takingOutWords.value.phone;
  if (known === "asking") return null;
  if (known === "unknown") return <p class="notice">{w.offline}</p>;
  if (known.address === null) return <p class="card">{w.notHere}</p>;
  return (
    <>
      <Section title={w.asks} hue="keep">
        <div class="card">
          <ToCopy label={w.address} value={known.address} />
          <ToCopy label={w.user} value={account.value.email ?? ""} />
          <p class="soft small">{w.userHint}</p>
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
