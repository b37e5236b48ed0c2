import { useSignal } from "@preact/signals";
import { TextField } from "../../parts/text_field";
import { words } from "../../words/all";

export type EventTyped = { name: string; place: string; starts_on: string; ends_on: string; pinned: boolean };

type Props = { blank: EventTyped; onSave: (typed: EventTyped) => Promise<void> };

export function EventForm({ blank, onSave }: Props) {
  const w = words.value.events;
  const typed = useSignal(blank);
  const write = (part: Partial<EventTyped>) => {
    const next = { ...typed.value, ...part };
    // An event never ends before it starts.
    if (part.starts_on && next.ends_on < part.starts_on) next.ends_on = part.starts_on;
    typed.value = next;
  };
  const { name, place, starts_on, ends_on, pinned } = typed.value;
  const whole = Boolean(name.trim() && starts_on && ends_on);
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (whole) void onSave(typed.value);
      }}
    >
      <TextField
        big
        required
        label={w.name}
        value={name}
        onText={(text) => write({ name: text })}
        maxLength={200}
        autocomplete="off"
      />
      <TextField
        label={w.place}
        value={place}
        onText={(text) => write({ place: text })}
        maxLength={200}
        autocomplete="off"
      />
      <div class="pair">
        <TextField
          type="date"
          label={w.starts}
          value={starts_on}
          onText={(day) => write({ starts_on: day })}
        />
        <TextField
          type="date"
          label={w.ends}
          value={ends_on}
          min={starts_on}
          onText={(day) => write({ ends_on: day })}
        />
      </div>
      <label class="switch">
        <span>
          {w.hereNow}
          <span class="soft small hint-line">{w.hereNowHint}</span>
        </span>
        <input
          type="checkbox"
          checked={pinned}
          onChange={(event) => write({ pinned: event.currentTarget.checked })}
        />
      </label>
      <button type="submit" class="button primary wide" disabled={!whole}>
        {words.value.doing.save}
      </button>
    </form>
  );
}
