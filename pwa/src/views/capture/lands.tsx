import { Choice } from "../../parts/choice";
import { Pin } from "../../parts/icons";
import { Cross } from "../../parts/more_icons";
import { TextField } from "../../parts/text_field";
import type { Event } from "../../store/types";
import { words } from "../../words/all";
import type { Typed } from "./typed";

type Props = { typed: Typed; write: (part: Partial<Typed>) => void; events: Event[]; event: Event | null };

function TheOne({ typed, write, event }: Omit<Props, "events"> & { event: Event }) {
  const w = words.value.capture;
  const isOut = typed.event === "none";
  return (
    <p class="lands">
      <Pin />
      <span dir="auto">{isOut ? w.notInEvent : w.landsIn(event.name)}</span>
      {isOut ? (
        <button type="button" class="button plain" onClick={() => write({ event: null })}>
          {words.value.doing.undo}
        </button>
      ) : (
        <button
          type="button"
          class="icon-button"
          aria-label={w.leaveEvent}
          onClick={() => write({ event: "none" })}
        >
          <Cross />
        </button>
      )}
    </p>
  );
}

/** Which event the person lands in: the only one, or one of several. */
export function Lands({ typed, write, events, event }: Props) {
  const w = words.value.capture;
  const [first, ...others] = events;
  if (!first) return null;
  if (others.length === 0) return <TheOne typed={typed} write={write} event={first} />;
  return (
    <Choice
      legend={w.whichEvent}
      look="chips scroll"
      value={event?.id ?? "none"}
      options={[
        ...events.map(({ id, name }) => ({ value: id, text: name })),
        { value: "none", text: w.noEvent },
      ]}
      onChoose={(chosen) => write({ event: chosen, metOn: "" })}
    />
  );
}

/** After the fact the day is one of the event's. */
export function MetOn({ event, day, write }: { event: Event; day: string; write: Props["write"] }) {
  const { starts_on, ends_on } = event;
  if (!starts_on || starts_on === (ends_on ?? starts_on)) return null;
  return (
    <TextField
      type="date"
      label={words.value.capture.metOn}
      value={day}
      min={starts_on}
      {...(ends_on && { max: ends_on })}
      onText={(metOn) => write({ metOn })}
    />
  );
}
