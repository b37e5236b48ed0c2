import { useSignal } from "@preact/signals";
import { LaterChoices } from "../../parts/later";
import { doing } from "../../parts/toast_state";
import { today } from "../../parts/today";
import { agreedOn, declinedOn, editIntroduction } from "../../store/introducing";
import { words } from "../../words/all";
import { sayNear } from "../../words/days";
import { Folded } from "../give/folded";
import { ReadyLetter } from "../give/ready_letter";
import { type SideProps, sidesOf } from "./sides";

/** Asked, and no answer yet. */
export function WaitOne({ card, side }: SideProps) {
  const w = words.value.introductions;
  const later = useSignal(false);
  const { introduction } = card;
  const { id } = introduction;
  const { person, first } = sidesOf(card, side);
  const since = introduction[`asked_${side}_on`] ?? today.value;
  const agrees = () => doing(() => agreedOn(id, side, today.value), w.agreedSaid(first));
  const declines = () => doing(() => declinedOn(id, side, today.value), w.declinedSaid);
  const wait = (until: string) => {
    later.value = false;
    return doing(() => editIntroduction(id, { later_until: until }), w.waitSaid(sayNear(until, today.value)));
  };
  return (
    <>
      <p>{w.waiting(first, sayNear(since, today.value))}</p>
      <div class="row even">
        <button type="button" class="button primary" onClick={agrees}>
          {w.agrees(first)}
        </button>
        <button type="button" class="button" onClick={declines}>
          {w.declines}
        </button>
      </div>
      <button
        type="button"
        class="button plain at-start"
        aria-expanded={later.value}
        onClick={() => {
          later.value = !later.value;
        }}
      >
        {w.wait}
      </button>
      {later.value && <LaterChoices onPick={wait} />}
      <Folded title={w.nudge}>
        <ReadyLetter
          draft={`introduction-nudge-${id}-${side}`}
          label={w.letterTo(first)}
          text={w.letters.nudge(first)}
          to={[person]}
          subject={w.subjects.ask}
        />
      </Folded>
    </>
  );
}
