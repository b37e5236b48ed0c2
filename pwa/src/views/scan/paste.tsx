import { useSignal } from "@preact/signals";
import { useDraft } from "../../parts/draft";
import { PageHead } from "../../parts/page_head";
import { TextField } from "../../parts/text_field";
import { tellTrouble } from "../../parts/toast_state";
import { go } from "../../router";
import { hold } from "../../store/inbox";
import { readAny, saysSomething } from "../../store/ways_in";
import { words } from "../../words/ways";
import { Understood } from "./understood";
import { Clipboard } from "./way_icons";

/** Kept until somebody was made of it. */
export const PASTED = "paste";

/** A block of text, and below it at once what Kith makes of it. */
export function Paste() {
  const w = words.value.paste;
  const [draft, write] = useDraft(PASTED, { text: "" });
  const { text } = draft.value;
  const said = useSignal("");
  const found = text.trim() ? readSafely(text) : null;
  const isEnough = found !== null && saysSomething(found);
  const fromClipboard = async () => {
    try {
      write({ text: await navigator.clipboard.readText() });
      said.value = "";
    } catch {
      said.value = w.denied;
    }
  };
  const check = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!isEnough) return;
    await hold("paste", { text }).then(() => go("/share"), tellTrouble);
  };
  return (
    <form class="stack hue-keep" onSubmit={check} noValidate>
      <PageHead title={w.title} />
      {"clipboard" in navigator && (
        <button type="button" class="button" onClick={fromClipboard}>
          <Clipboard />
          {w.fromClipboard}
        </button>
      )}
      <TextField
        lines
        label={w.label}
        hint={w.hint}
        value={text}
        maxLength={20_000}
        onText={(typed) => write({ text: typed })}
      />
      <div role="status">
        {said.value && <p class="notice">{said.value}</p>}
        {found && !isEnough && <p class="soft">{w.nothing}</p>}
        {found && isEnough && <Understood found={found} />}
      </div>
      <button type="submit" class="button primary wide" disabled={!isEnough}>
        {w.check}
      </button>
    </form>
  );
}

function readSafely(text: string) {
  try {
    return readAny(text)[0] ?? null;
  } catch {
    // Too much of it: the screen after this one says so.
    return null;
  }
}
