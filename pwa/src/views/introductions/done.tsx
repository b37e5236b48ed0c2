import { doing } from "../../parts/toast_state";
import { today } from "../../parts/today";
import { type IntroductionCard, takeUpAgain } from "../../store/introducing";
import type { Side } from "../../store/types";
import { words } from "../../words/all";
import { sayNear } from "../../words/days";
import { Folded } from "../give/folded";
import { ReadyLetter } from "../give/ready_letter";
import { sidesOf } from "./sides";

type Props = { card: IntroductionCard };

/** A good end, a kind no, or rest. */
export function DoneWith({ card }: Props) {
  const w = words.value.introductions;
  const { id, declined_by, outcome } = card.introduction;
  return (
    <>
      {declined_by && <Declined card={card} by={declined_by} />}
      {!declined_by && !card.introduction.introduced_on && <p>{w.rested}</p>}
      {outcome && (
        <p class="quote" dir="auto">
          {outcome}
        </p>
      )}
      <button
        type="button"
        class="button plain at-start"
        onClick={() => doing(() => takeUpAgain(id), w.takenUp)}
      >
        {w.takeUp}
      </button>
    </>
  );
}

function Declined({ card, by }: Props & { by: Side }) {
  const w = words.value.introductions;
  const { id, declined_on, a_agreed_on } = card.introduction;
  const { person, first, other, otherFirst } = sidesOf(card, by);
  return (
    <>
      <p>{w.declinedBy(first, sayNear(declined_on ?? today.value, today.value))}</p>
      <Folded title={w.replyKindly(first)}>
        <ReadyLetter
          draft={`introduction-reply-${id}`}
          label={w.letterTo(first)}
          text={w.letters.declined(first)}
          to={[person]}
          subject={w.subjects.declined}
        />
      </Folded>
      {by === "b" && a_agreed_on && (
        <Folded title={w.tellOther(otherFirst)}>
          <ReadyLetter
            draft={`introduction-rest-${id}`}
            label={w.letterTo(otherFirst)}
            text={w.letters.restOther(otherFirst)}
            to={[other]}
            subject={w.subjects.restOther}
          />
        </Folded>
      )}
    </>
  );
}
