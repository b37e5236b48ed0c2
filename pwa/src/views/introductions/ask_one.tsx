import { dropDraft } from "../../parts/draft";
import { doing } from "../../parts/toast_state";
import { today } from "../../parts/today";
import { askedOn } from "../../store/introducing";
import { words } from "../../words/all";
import { ReadyLetter } from "../give/ready_letter";
import { type SideProps, sidesOf } from "./sides";
import { tells } from "./tells";

/** One of the two is asked; nothing may tell who the other is. */
export function AskOne({ card, side }: SideProps) {
  const w = words.value.introductions;
  const { id } = card.introduction;
  const { person, first, other, otherFirst } = sidesOf(card, side);
  const draft = `introduction-ask-${id}-${side}`;
  const asked = async () => {
    if (await doing(() => askedOn(id, side, today.value), w.askedSaid(first))) dropDraft(draft);
  };
  return (
    <>
      <ReadyLetter
        draft={draft}
        label={w.letterTo(first)}
        hint={w.hintBefore(otherFirst)}
        text={w.letters.ask(first)}
        to={[person]}
        subject={w.subjects.ask}
        warn={(text) => (tells(text.replaceAll(first, ""), other) ? w.names(otherFirst) : null)}
      />
      <button type="button" class="button primary wide" onClick={asked}>
        {w.markAsked(first)}
      </button>
    </>
  );
}
