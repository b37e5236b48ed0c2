import { useEffect } from "preact/hooks";
import { Next } from "../../parts/more_icons";
import { PageHead } from "../../parts/page_head";
import { say } from "../../parts/toast_state";
import { go } from "../../router";
import { account, adoptSession } from "../../store/account";
import { words } from "../../words/all";
import { Section } from "../today/section";
import type { ViewProps } from "../view_props";
import { Address } from "./address";
import { Devices } from "./devices";
import { AccountDoors } from "./doors";
import { Leave } from "./leave";
import { SignIn } from "./sign_in";

export { ProofSheet } from "./proof_sheet";

async function adopt(isWelcome: boolean): Promise<void> {
  const adopted = await adoptSession().catch(() => false);
  if (!adopted || !isWelcome) return;
  say(words.value.account.welcome);
  go("/", { replace: true });
}

export function AccountPage({ query }: ViewProps) {
  const w = words.value;
  const { state, email } = account.value;
  useEffect(() => {
    if (account.value.state !== "in") void adopt(query.has("welcome"));
  }, []);
  return (
    <>
      <PageHead title={w.account.title}>
        {state === "in" && <p dir="auto">{w.settings.signedInAs(email ?? "")}</p>}
      </PageHead>
      {state === "in" ? (
        <>
          <AccountDoors />
          <Devices />
          <Address email={email ?? ""} />
          <Section title={w.account.programs} hue="keep">
            <div class="card">
              <a class="setting-link" href="/account/tokens">
                {w.account.programsDo}
                <Next />
              </a>
            </div>
          </Section>
          <Leave email={email ?? ""} />
        </>
      ) : (
        <SignIn isExpired={state === "expired"} />
      )}
    </>
  );
}
