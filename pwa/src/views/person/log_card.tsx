import { useSignal } from "@preact/signals";
import { Choice } from "../../parts/choice";
import { TextField } from "../../parts/text_field";
import { doing } from "../../parts/toast_state";
import { today } from "../../parts/today";
import { addFavor } from "../../store/favors";
import { logMoment } from "../../store/moments";
import { addPromise } from "../../store/promises";
import type { Person } from "../../store/types";
import { words } from "../../words/all";
import { kinds, type LoggedKind } from "./kinds";
import { OneLine } from "./one_line";

/** A moment in two taps, with words if there are any; and what came out of it. */
export function LogCard({ person }: { person: Person }) {
  const w = words.value.person;
  const kind = useSignal<LoggedKind | null>(null);
  const text = useSignal("");
  const on = today.value;
  const save = async () => {
    const chosen = kind.value;
    if (!chosen) return;
    const moment = {
      kind: chosen,
      personIds: [person.id],
      eventId: null,
      text: text.value.trim() || null,
      on,
    };
    if (!(await doing(() => logMoment(moment), w.logged))) return;
    kind.value = null;
    text.value = "";
  };
  const thankFor = (what: string) =>
    doing(
      () => addFavor({ person_id: person.id, direction: "received", what, happened_on: on }),
      w.thankForSaved,
    );
  const promise = (what: string) => doing(() => addPromise({ person_id: person.id, what }), w.promiseSaved);
  return (
    <section class="card">
      <h2>{w.log}</h2>
      <Choice
        legend={w.log}
        legendHidden
        value={kind.value}
        options={kinds.map(({ kind: value, Icon }) => ({
          value,
          text: words.value.card.kinds[value],
          icon: <Icon />,
        }))}
        onChoose={(value) => {
          kind.value = value;
        }}
      />
      {kind.value && (
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <TextField
            lines
            label={w.logText}
            hint={w.logTextHint}
            value={text.value}
            maxLength={20000}
            onText={(typed) => {
              text.value = typed;
            }}
          />
          <button type="submit" class="button primary">
            {words.value.doing.save}
          </button>
        </form>
      )}
      <OneLine label={w.thankFor} hint={words.value.capture.thankForHint} onSave={thankFor} />
      <OneLine label={w.addPromise} hint={words.value.capture.promiseHint} onSave={promise} />
    </section>
  );
}
