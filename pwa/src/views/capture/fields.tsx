import type { Ref } from "preact";
import { Pin } from "../../parts/icons";
import { Cross, Next } from "../../parts/more_icons";
import { TagField } from "../../parts/tag_field";
import { TextField } from "../../parts/text_field";
import { today } from "../../parts/today";
import type { Event } from "../../store/types";
import { words } from "../../words/all";
import type { Typed } from "./typed";

type Write = (part: Partial<Typed>) => void;
type Props = { typed: Typed; write: Write; event: Event | null; nameRef: Ref<HTMLInputElement> };

function Lands({ typed, write, event }: Omit<Props, "nameRef">) {
  const w = words.value.capture;
  if (!event) return null;
  return (
    <p class="lands">
      <Pin />
      <span dir="auto">{typed.noEvent ? w.notInEvent : w.landsIn(event.name)}</span>
      {typed.noEvent ? (
        <button type="button" class="button plain" onClick={() => write({ noEvent: false })}>
          {words.value.doing.undo}
        </button>
      ) : (
        <button
          type="button"
          class="icon-button"
          aria-label={w.leaveEvent}
          onClick={() => write({ noEvent: true })}
        >
          <Cross />
        </button>
      )}
    </p>
  );
}

function Reach({ typed, write }: { typed: Typed; write: Write }) {
  const w = words.value.capture;
  return (
    <details class="fold" open={Boolean(typed.email || typed.phone || typed.link)}>
      <summary>
        <Next />
        {w.more}
      </summary>
      <div class="stack">
        <TextField
          label={w.email}
          type="email"
          value={typed.email}
          onText={(email) => write({ email })}
          maxLength={320}
        />
        <TextField
          label={w.phone}
          type="tel"
          value={typed.phone}
          onText={(phone) => write({ phone })}
          maxLength={60}
        />
        <TextField
          label={w.link}
          type="url"
          value={typed.link}
          onText={(link) => write({ link })}
          hint={w.linkHint}
          maxLength={490}
        />
      </div>
    </details>
  );
}

export function CaptureFields({ typed, write, event, nameRef }: Props) {
  const w = words.value.capture;
  return (
    <>
      <Lands typed={typed} write={write} event={event} />
      <TextField
        big
        label={w.name}
        value={typed.name}
        onText={(name) => write({ name })}
        inputRef={nameRef}
        required
        maxLength={200}
        autocomplete="off"
      />
      <div class="pair">
        <TextField
          label={w.company}
          value={typed.company}
          onText={(company) => write({ company })}
          maxLength={200}
          autocomplete="off"
        />
        <TextField
          label={w.role}
          value={typed.role}
          onText={(role) => write({ role })}
          maxLength={200}
          autocomplete="off"
        />
      </div>
      <TextField
        lines
        label={w.told}
        value={typed.told}
        onText={(told) => write({ told })}
        maxLength={20000}
      />
      <TextField
        lines
        low
        label={w.thankFor}
        hint={w.thankForHint}
        value={typed.thankFor}
        onText={(thankFor) => write({ thankFor })}
        maxLength={2000}
      />
      <TextField
        lines
        low
        label={w.promise}
        hint={w.promiseHint}
        value={typed.promise}
        onText={(promise) => write({ promise })}
        maxLength={2000}
      />
      {typed.promise && (
        <TextField
          type="date"
          label={w.promiseDue}
          value={typed.promiseDue}
          onText={(promiseDue) => write({ promiseDue })}
          min={today.value}
        />
      )}
      <TagField tags={typed.tags} onTags={(tags) => write({ tags })} />
      <Reach typed={typed} write={write} />
    </>
  );
}
