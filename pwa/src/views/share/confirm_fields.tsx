import { useRef } from "preact/hooks";
import { Cross, Next } from "../../parts/more_icons";
import { TextField } from "../../parts/text_field";
import { words } from "../../words/ways";
import { BirthdayFound } from "./birthday_found";
import { type Draft, TEXTS, type TextName } from "./draft";
import { LeftOver } from "./left_over";

type Props = { draft: Draft; write: (part: Partial<Draft>) => void };

const LOOKS: Record<TextName, Partial<Parameters<typeof TextField>[0]>> = {
  company: { maxLength: 200 },
  role: { maxLength: 200 },
  email: { type: "email", maxLength: 320 },
  phone: { type: "tel", maxLength: 60 },
  link: { type: "url", maxLength: 490 },
  address: { lines: true, low: true, maxLength: 1000 },
  notes: { lines: true, low: true, maxLength: 20_000 },
};

/** What was found stands open; what was not is one tap away. */
export function ConfirmFields({ draft, write }: Props) {
  const w = words.value;
  // Decided once: a field that is emptied must not jump away from under the finger.
  const open = useRef(
    TEXTS.filter((field) => draft[field] || field === "company" || field === "role"),
  ).current;
  const field = (name: TextName) => (
    <TextField
      key={name}
      label={w.found[name]}
      value={draft[name]}
      onText={(text) => write({ [name]: text })}
      autocomplete="off"
      {...LOOKS[name]}
    />
  );
  const closed = TEXTS.filter((name) => !open.includes(name));
  return (
    <>
      <Photo draft={draft} write={write} />
      <TextField
        big
        required
        label={w.found.name}
        hint={draft.nameIsGuess ? w.confirm.guess : undefined}
        value={draft.name}
        onText={(name) => write({ name, nameIsGuess: false })}
        maxLength={200}
        autocomplete="off"
      />
      <div class="pair">
        {field("role")}
        {field("company")}
      </div>
      {open.filter((name) => name !== "company" && name !== "role").map(field)}
      <OtherWaysFound draft={draft} write={write} />
      <BirthdayFound draft={draft} write={write} />
      <LeftOver draft={draft} write={write} />
      {closed.length > 0 && (
        <details class="fold">
          <summary>
            <Next />
            {w.confirm.more}
          </summary>
          <div class="stack">{closed.map(field)}</div>
        </details>
      )}
    </>
  );
}

function Photo({ draft, write }: Props) {
  const w = words.value.confirm;
  if (!draft.photo || draft.noPhoto) return null;
  return (
    <div class="found-photo">
      <img src={`data:image/jpeg;base64,${draft.photo}`} alt={w.photo} />
      <button
        type="button"
        class="icon-button"
        aria-label={w.drop(w.photo)}
        onClick={() => write({ noPhoto: true })}
      >
        <Cross />
      </button>
    </div>
  );
}

function OtherWaysFound({ draft, write }: Props) {
  const w = words.value;
  if (draft.ways.length === 0) return null;
  return (
    <section>
      <h3 class="label-like">{w.confirm.otherWays}</h3>
      <ul class="understood">
        {draft.ways.map((way) => (
          <li key={`${way.kind} ${way.value}`}>
            <span class="label">{way.label ? `${w.found[way.kind]}, ${way.label}` : w.found[way.kind]}</span>
            <span dir="auto">{way.value}</span>
            <button
              type="button"
              class="icon-button"
              aria-label={w.confirm.drop(way.value)}
              onClick={() => write({ ways: draft.ways.filter((other) => other !== way) })}
            >
              <Cross />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
