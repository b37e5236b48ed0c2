import { meanwhile } from "../../parts/meanwhile";
import { TextField } from "../../parts/text_field";
import type { ReviewCard } from "../../store/review_walk";
import type { Quarter } from "../../store/types";
import { words } from "../../words/all";
import { Earlier } from "../history/earlier";
import { useNote } from "./use_note";

const LONGEST = 2_000;

export function NoteField({ quarter, card }: { quarter: Quarter; card: ReviewCard }) {
  const w = words.value.review;
  const { text, on, seen, change, follow } = useNote(quarter, card);
  return (
    <>
      <TextField
        lines
        low
        label={w.note}
        hint={meanwhile(on?.note, seen?.note, text, card.answer?.note ?? null) ?? w.noteHint}
        maxLength={LONGEST}
        value={text}
        onText={change}
      />
      {card.answer?.note && <Earlier noun="review_answers" id={card.answer.id} onPutBack={follow} />}
    </>
  );
}
