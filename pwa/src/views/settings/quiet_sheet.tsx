import { LaterChoices } from "../../parts/later";
import { Sheet } from "../../parts/sheet";
import { TextField } from "../../parts/text_field";
import { preferences } from "../../store/preferences";
import { words } from "../../words/all";
import { keep } from "./keep";
import { isPaused, pause, quiet } from "./rule_summaries";

type Props = { onClose: () => void };

export function QuietSheet({ onClose }: Props) {
  const w = words.value;
  const { quiet_from, quiet_until } = preferences.value;
  return (
    <Sheet title={w.reminders.quiet} onClose={onClose}>
      <p role="status">{quiet(preferences.value, w.reminders)}</p>
      <div class="pair">
        <TextField
          type="time"
          label={w.settings.quietFrom}
          value={quiet_from ?? ""}
          onText={(time) => keep({ quiet_from: time || null })}
        />
        <TextField
          type="time"
          label={w.settings.quietUntil}
          value={quiet_until ?? ""}
          onText={(time) => keep({ quiet_until: time || null })}
        />
      </div>
      <p class="soft small">{w.reminders.quietHint}</p>
      {(quiet_from || quiet_until) && (
        <button
          type="button"
          class="button plain"
          onClick={() => keep({ quiet_from: null, quiet_until: null })}
        >
          {w.reminders.quietClear}
        </button>
      )}
    </Sheet>
  );
}

export function PauseSheet({ onClose }: Props) {
  const w = words.value.reminders;
  const wish = preferences.value;
  return (
    <Sheet title={w.pause} onClose={onClose}>
      <p role="status">{pause(wish, w)}</p>
      <LaterChoices onPick={(paused_until) => keep({ paused_until })} />
      <p class="soft small">{w.pauseHint}</p>
      {isPaused(wish) && (
        <button type="button" class="button" onClick={() => keep({ paused_until: null })}>
          {w.resume}
        </button>
      )}
    </Sheet>
  );
}
