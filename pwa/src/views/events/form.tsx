import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { TextField } from "../../parts/text_field";
import { words } from "../../words/all";
import { sayZone, zones } from "./zone";

export type EventTyped = {
  name: string;
  place: string;
  starts_on: string;
  ends_on: string;
  zone: string;
  pinned: boolean;
};

type Changed = Partial<EventTyped>;
/** `changed` is what was typed over: in the other fields another device's words stay. */
type Props = { blank: EventTyped; onSave: (typed: EventTyped, changed: Changed) => Promise<void> };
type Problems = Partial<Record<keyof EventTyped, string>>;

function problemsOf({ name, starts_on, ends_on }: EventTyped): Problems {
  const w = words.value.events;
  const found: Problems = {};
  if (!name.trim()) found.name = w.nameNeeded;
  if (!starts_on) found.starts_on = w.dayNeeded;
  if (!ends_on) found.ends_on = w.dayNeeded;
  else if (ends_on < starts_on) found.ends_on = w.endsWrong;
  return found;
}

function changesIn(before: EventTyped, typed: EventTyped): Changed {
  const names = Object.keys(typed) as (keyof EventTyped)[];
  return Object.fromEntries(
    names.filter((name) => typed[name] !== before[name]).map((name) => [name, typed[name]]),
  );
}

export function EventForm({ blank, onSave }: Props) {
  const w = words.value.events;
  const before = useSignal(blank);
  const typed = useSignal(blank);
  const tried = useSignal(false);
  const write = (part: Partial<EventTyped>) => {
    const next = { ...typed.value, ...part };
    // An event never ends before it starts.
    if (part.starts_on && next.ends_on < part.starts_on) next.ends_on = part.starts_on;
    typed.value = next;
  };
  const { name, place, starts_on, ends_on, zone, pinned } = typed.value;
  const problems = tried.value ? problemsOf(typed.value) : {};
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    tried.value = true;
    if (Object.keys(problemsOf(typed.value)).length === 0)
      void onSave(typed.value, changesIn(before.value, typed.value));
  };
  return (
    <form class="stack" noValidate onSubmit={submit}>
      <TextField
        big
        required
        label={w.name}
        value={name}
        onText={(text) => write({ name: text })}
        error={problems.name}
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
          error={problems.starts_on}
          onText={(day) => write({ starts_on: day })}
        />
        <TextField
          type="date"
          label={w.ends}
          value={ends_on}
          min={starts_on}
          error={problems.ends_on}
          onText={(day) => write({ ends_on: day })}
        />
      </div>
      <ZoneSelect zone={zone} onZone={(next) => write({ zone: next })} />
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
      <button type="submit" class="button primary wide">
        {words.value.doing.save}
      </button>
    </form>
  );
}

function ZoneSelect({ zone, onZone }: { zone: string; onZone: (zone: string) => void }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{words.value.events.zone}</label>
      <select id={id} class="input" value={zone} onChange={(event) => onZone(event.currentTarget.value)}>
        {zones(zone).map((one) => (
          <option value={one} key={one}>
            {`${sayZone(one)} (${one})`}
          </option>
        ))}
      </select>
    </div>
  );
}
