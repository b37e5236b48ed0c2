import { doing } from "../../parts/toast_state";
import { account } from "../../store/account";
import { preferences, setPreferences } from "../../store/preferences";
import { words } from "../../words/all";
import { CalendarAddress } from "./calendar_address";
import { MailAddress } from "./mail_address";

export function MailAndCalendar() {
  const w = words.value.settings;
  const { state, email } = account.value;
  if (state !== "in") {
    return (
      <div class="card">
        <p class="soft small">{w.mailAccount}</p>
      </div>
    );
  }
  return (
    <>
      <div class="card">
        <Switch wish="mail_reminders" label={w.mailReminders} hint={w.mailRemindersHint} />
        <Switch wish="weekly_digest" label={w.weeklyDigest} hint={w.weeklyDigestHint} />
        <p class="soft small" dir="auto">
          {w.mailTo(email ?? "")}
        </p>
      </div>
      <div class="card">
        <p class="soft small">{w.calendarWhy}</p>
        <CalendarAddress />
      </div>
      <MailAddress />
    </>
  );
}

type SwitchProps = { wish: "mail_reminders" | "weekly_digest"; label: string; hint: string };

function Switch({ wish, label, hint }: SwitchProps) {
  return (
    <label class="switch">
      <span>
        {label}
        <span class="soft small hint-line">{hint}</span>
      </span>
      <input
        type="checkbox"
        checked={preferences.value[wish]}
        onChange={(event) => {
          const wanted = event.currentTarget.checked;
          void doing(() => setPreferences({ [wish]: wanted }), words.value.settings.saved);
        }}
      />
    </label>
  );
}
