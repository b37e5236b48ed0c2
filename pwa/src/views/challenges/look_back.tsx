import { useId } from "preact/hooks";
import { dropDraft, useDraft } from "../../parts/draft";
import { doing } from "../../parts/toast_state";
import { today } from "../../parts/today";
import { type ChallengeState, editChallenge } from "../../store/challenges";
import type { Challenge } from "../../store/types";
import { words } from "../../words/all";
import { Folded } from "../give/folded";

type Props = { challenge: Challenge; state: ChallengeState };

/** What stayed: asked when the days are over, and folded away before that. */
export function LookBack({ challenge, state }: Props) {
  const w = words.value.challenges;
  // The letter holds what was written.
  if (state === "ended") return null;
  if (state === "look_back" || state === "met") {
    return (
      <section class="card hued">
        <h2>{w.lookBackTitle}</h2>
        {state === "look_back" && <p>{w.over}</p>}
        <Form challenge={challenge} />
      </section>
    );
  }
  return (
    <Folded title={w.finishEarly}>
      <Form challenge={challenge} />
    </Folded>
  );
}

function Form({ challenge: { id, look_back } }: { challenge: Challenge }) {
  const w = words.value.challenges;
  const field = useId();
  const [typed, write] = useDraft(`challenge-${id}`, { text: look_back ?? "" });
  const finish = async () => {
    const fields = { ended_on: today.value, look_back: typed.value.text.trim() || null };
    if (await doing(() => editChallenge(id, fields), w.finished)) dropDraft(`challenge-${id}`);
  };
  return (
    <>
      <div class="field">
        <label for={field}>{w.lookBackHint}</label>
        <textarea
          id={field}
          class="input"
          dir="auto"
          maxLength={20_000}
          value={typed.value.text}
          onInput={(event) => write({ text: event.currentTarget.value })}
        />
      </div>
      <button type="button" class="button primary wide" onClick={finish}>
        {w.finish}
      </button>
    </>
  );
}
