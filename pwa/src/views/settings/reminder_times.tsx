import { TextField } from "../../parts/text_field";
import { doing } from "../../parts/toast_state";
import { preferences, setPreferences } from "../../store/preferences";
import { words } from "../../words/all";

type Times = { remind_at?: string; quiet_from?: string | null; quiet_until?: string | null };

export function ReminderTimes() {
  const w = words.value.settings;
  const { remind_at, quiet_from, quiet_until } = preferences.value;
  const keep = (times: Times) => void doing(() => setPreferences(times), w.saved);
  return (
    <>
      <TextField
        type="time"
        label={w.hour}
        value={remind_at}
        onText={(time) => {
          if (time) keep({ remind_at: time });
        }}
      />
      <fieldset class="field">
        <legend>{w.quiet}</legend>
        <div class="pair">
          <TextField
            type="time"
            label={w.quietFrom}
            value={quiet_from ?? ""}
            onText={(time) => keep({ quiet_from: time || null })}
          />
          <TextField
            type="time"
            label={w.quietUntil}
            value={quiet_until ?? ""}
            onText={(time) => keep({ quiet_until: time || null })}
          />
        </div>
      </fieldset>
    </>
  );
}
