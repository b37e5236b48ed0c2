import { Next } from "../../parts/more_icons";
import { PageHead } from "../../parts/page_head";
import { account } from "../../store/account";
import { words } from "../../words/all";
import { Loaded } from "../shell/loaded";
import { Section } from "../today/section";
import { Data } from "./data";
import { LanguageChoice } from "./language";
import { MailAndCalendar } from "./mail_and_calendar";
import { Reminders } from "./reminders";

const loadLock = async () => (await import("../lock/lock")).LockSection;

export function Settings() {
  const w = words.value.settings;
  return (
    <>
      <PageHead title={w.title} />
      <Section title={w.account}>
        <AccountCard />
      </Section>
      <Section title={w.reminders} hue="keep">
        <Reminders />
      </Section>
      <Section title={w.mailAndCalendar} hue="keep">
        <MailAndCalendar />
      </Section>
      <Section title={w.language} hue="keep">
        <LanguageChoice />
      </Section>
      <Section title={w.ownCard} hue="keep">
        <div class="card">
          <a class="setting-link" href="/card">
            {w.ownCardDo}
            <Next />
          </a>
        </div>
      </Section>
      <Section title={w.data} hue="give">
        <Data />
      </Section>
      <Loaded load={loadLock} props={{}} />
      <p class="soft small about-kith">{w.about}</p>
    </>
  );
}

function AccountCard() {
  const w = words.value.settings;
  const { state, email } = account.value;
  if (state === "in") {
    return (
      <div class="card">
        <p dir="auto">{w.signedInAs(email ?? "")}</p>
        <a class="setting-link" href="/account">
          {w.manage}
          <Next />
        </a>
      </div>
    );
  }
  return (
    <div class="card">
      <p>{state === "expired" ? w.expired : w.localOnly}</p>
      <p class="soft small">{w.localWhy}</p>
      <a class="button primary" href="/account">
        {w.signIn}
      </a>
    </div>
  );
}
