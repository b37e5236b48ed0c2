import { useSignal } from "@preact/signals";
import { Check } from "../../parts/icons";
import { LaterChoices } from "../../parts/later";
import { doing } from "../../parts/toast_state";
import { today } from "../../parts/today";
import { askedAbout, askLater, removeFollowUp } from "../../store/follow_ups";
import type { FollowUp } from "../../store/types";
import { words } from "../../words/all";
import { sayNear } from "../../words/days";

/** One thing to ask about: asked, later, or not any more. */
export function ToAskLine({ followUp }: { followUp: FollowUp }) {
  const w = words.value;
  const later = useSignal(false);
  const { id, what, due_on } = followUp;
  const wait = (day: string) => {
    later.value = false;
    return doing(() => askLater(id, day), w.dates.laterSaid(sayNear(day, today.value)));
  };
  return (
    <div class="stack tight to-ask">
      <p class="words" dir="auto">
        {what}
      </p>
      {due_on && <p class="soft small">{w.dates.askOn(sayNear(due_on, today.value))}</p>}
      <div class="row">
        <button
          type="button"
          class="button"
          onClick={() => doing(() => askedAbout(id, today.value), w.dates.askedSaid)}
        >
          <Check />
          {w.dates.asked}
        </button>
        <button
          type="button"
          class="button plain"
          aria-expanded={later.value}
          onClick={() => {
            later.value = !later.value;
          }}
        >
          {w.dates.later}
        </button>
        <button
          type="button"
          class="button plain"
          onClick={() => doing(() => removeFollowUp(id), w.dates.removed)}
        >
          {w.doing.remove}
        </button>
      </div>
      {later.value && <LaterChoices onPick={wait} />}
    </div>
  );
}
