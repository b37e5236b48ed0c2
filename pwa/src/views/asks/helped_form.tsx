import { useSignal } from "@preact/signals";
import { submitting } from "../../parts/submitting";
import { TextField } from "../../parts/text_field";
import { doing } from "../../parts/toast_state";
import { today } from "../../parts/today";
import { helpedWith } from "../../store/asks";
import type { Ask } from "../../store/types";
import { words } from "../../words/all";

/** The help goes straight to the thank-you queue. */
export function HelpedForm({ ask, first }: { ask: Ask; first: string }) {
  const w = words.value.asks;
  const what = useSignal("");
  const keep = () =>
    doing(() => helpedWith(ask, what.value.trim() || ask.what, today.value), w.helpedSaid(first));
  return (
    <form class="stack tight" onSubmit={submitting(keep)}>
      <TextField
        lines
        label={w.helpedWhat(first)}
        hint={w.helpedHint}
        placeholder={ask.what}
        value={what.value}
        maxLength={2000}
        onText={(text) => {
          what.value = text;
        }}
      />
      <button type="submit" class="button">
        {w.keepHelp}
      </button>
    </form>
  );
}
