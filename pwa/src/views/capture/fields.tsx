import type { ComponentChildren } from "preact";
import type { Piece } from "../../capture_text/read_line";
import { Next } from "../../parts/more_icons";
import { TagField } from "../../parts/tag_field";
import { TextField } from "../../parts/text_field";
import { today } from "../../parts/today";
import { words } from "../../words/all";
import type { Typed } from "./typed";

type Props = { typed: Typed; write: (part: Partial<Typed>) => void };

/** Where a chip of the line leads to. */
function Of({ kind, children }: { kind: Piece["kind"]; children: ComponentChildren }) {
  return <div data-field={kind}>{children}</div>;
}

function Reach({ typed, write }: Props) {
  const w = words.value.capture;
  return (
    <details class="fold" open={Boolean(typed.email || typed.phone || typed.link)}>
      <summary>
        <Next />
        {w.more}
      </summary>
      <div class="stack">
        <Of kind="email">
          <TextField
            label={w.email}
            type="email"
            value={typed.email}
            onText={(email) => write({ email })}
            maxLength={320}
          />
        </Of>
        <Of kind="phone">
          <TextField
            label={w.phone}
            type="tel"
            value={typed.phone}
            onText={(phone) => write({ phone })}
            maxLength={60}
          />
        </Of>
        <Of kind="link">
          <TextField
            label={w.link}
            type="url"
            value={typed.link}
            onText={(link) => write({ link })}
            hint={w.linkHint}
            maxLength={490}
          />
        </Of>
      </div>
    </details>
  );
}

export function CaptureFields({ typed, write }: Props) {
  const w = words.value.capture;
  return (
    <>
      <div class="pair">
        <Of kind="company">
          <TextField
            label={w.company}
            value={typed.company}
            onText={(company) => write({ company })}
            maxLength={200}
            autocomplete="off"
          />
        </Of>
        <Of kind="role">
          <TextField
            label={w.role}
            value={typed.role}
            onText={(role) => write({ role })}
            maxLength={200}
            autocomplete="off"
          />
        </Of>
      </div>
      <Of kind="told">
        <TextField
          lines
          label={w.told}
          value={typed.told}
          onText={(told) => write({ told })}
          maxLength={20000}
        />
      </Of>
      <Of kind="thankFor">
        <TextField
          lines
          low
          label={w.thankFor}
          hint={w.thankForHint}
          value={typed.thankFor}
          onText={(thankFor) => write({ thankFor })}
          maxLength={2000}
        />
      </Of>
      <Of kind="promise">
        <TextField
          lines
          low
          label={w.promise}
          hint={w.promiseHint}
          value={typed.promise}
          onText={(promise) => write({ promise })}
          maxLength={2000}
        />
      </Of>
      {typed.promise && (
        <TextField
          type="date"
          label={w.promiseDue}
          value={typed.promiseDue}
          onText={(promiseDue) => write({ promiseDue })}
          min={today.value}
        />
      )}
      <Of kind="tag">
        <TagField tags={typed.tags} onTags={(tags) => write({ tags })} />
      </Of>
      <Reach typed={typed} write={write} />
    </>
  );
}
