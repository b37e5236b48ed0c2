import { useSignal } from "@preact/signals";
import { TextField } from "../../parts/text_field";
import { doing } from "../../parts/toast_state";
import { today } from "../../parts/today";
import { type IntroductionCard, introducedOn, thankedBoth, wentSo } from "../../store/introducing";
import { words } from "../../words/all";
import { Folded } from "../give/folded";
import { ReadyLetter } from "../give/ready_letter";
import { firstNames } from "./said";

type Props = { card: IntroductionCard };

/** Both agreed: now they may know of each other. */
export function Introduce({ card }: Props) {
  const w = words.value.introductions;
  const { introduction } = card;
  const { id, why } = introduction;
  const [a, b] = firstNames(card);
  return (
    <>
      <ReadyLetter
        draft={`introduction-both-${id}`}
        label={w.letterToBoth}
        hint={w.hintBoth}
        text={w.letters.introduce(a, b, why ?? "")}
        to={[card.a, card.b]}
        subject={w.subjects.introduce(a, b)}
      />
      <button
        type="button"
        class="button primary wide"
        onClick={() => doing(() => introducedOn(introduction, today.value), w.introducedSaid)}
      >
        {w.markIntroduced}
      </button>
    </>
  );
}

export function FollowUp({ card }: Props) {
  const w = words.value.introductions;
  const { id } = card.introduction;
  const [a, b] = firstNames(card);
  const text = useSignal(card.introduction.outcome ?? "");
  return (
    <>
      <TextField
        lines
        label={w.howWent}
        hint={w.howWentHint}
        value={text.value}
        maxLength={2000}
        onText={(typed) => {
          text.value = typed;
        }}
      />
      <button
        type="button"
        class="button primary wide"
        disabled={!text.value.trim()}
        onClick={() => doing(() => wentSo(id, text.value.trim(), today.value), w.outcomeSaid)}
      >
        {w.keepOutcome}
      </button>
      <Folded title={w.askThem}>
        <ReadyLetter
          draft={`introduction-how-${id}`}
          label={w.letterToBoth}
          text={w.letters.followUp(a, b)}
          to={[card.a, card.b]}
          subject={w.subjects.followUp}
        />
      </Folded>
    </>
  );
}

export function ThankBoth({ card }: Props) {
  const w = words.value.introductions;
  const { id } = card.introduction;
  const [a, b] = firstNames(card);
  return (
    <>
      <ReadyLetter
        draft={`introduction-thank-${id}`}
        label={w.letterToBoth}
        text={w.letters.thank(a, b)}
        to={[card.a, card.b]}
        subject={w.subjects.thank}
      />
      <button
        type="button"
        class="button primary wide"
        onClick={() => doing(() => thankedBoth(card.introduction, today.value), w.thankedSaid)}
      >
        {w.markThanked}
      </button>
    </>
  );
}
