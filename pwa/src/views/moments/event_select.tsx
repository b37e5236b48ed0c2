import { useId } from "preact/hooks";
import { useAnswer } from "../../parts/use_answer";
import { listEvents } from "../../store/events";
import { words } from "../../words/all";

const SHOWN = 30;

type Props = {
  value: string | null;
  onEvent: (id: string | null) => void;
  first?: string | undefined;
  label?: string;
};

/** One of the latest events, or none; not shown before there is an event. */
export function EventSelect({ value, onEvent, first, label }: Props) {
  const w = words.value.moments;
  const id = useId();
  const all = useAnswer(listEvents, []).value ?? [];
  const isFirst = (event: { id: string }) => event.id === value || event.id === first;
  const events = [...all.filter(isFirst), ...all.filter((event) => !isFirst(event))].slice(0, SHOWN);
  if (events.length === 0) return null;
  return (
    <div class="field">
      <label for={id}>{label ?? w.event}</label>
      <select
        id={id}
        class="input"
        value={value ?? ""}
        onChange={(event) => onEvent(event.currentTarget.value || null)}
      >
        <option value="">{w.noEvent}</option>
        {events.map((event) => (
          <option value={event.id} key={event.id}>
            {event.name}
          </option>
        ))}
      </select>
    </div>
  );
}
