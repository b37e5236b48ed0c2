import { Choice } from "../../parts/choice";
import { PastDayField, pastDayProblem } from "../../parts/day_field";
import { PeoplePicker } from "../../parts/people_picker";
import { TextField } from "../../parts/text_field";
import type { Named } from "../../store/recent";
import type { KindPlace, KindWordsFields } from "../../store/types";
import { words } from "../../words/all";
import { EventSelect } from "./event_select";

export type KindTyped = {
  people: Named[];
  words: string;
  on: string;
  place: KindPlace | null;
  eventId: string | null;
};
type Props = {
  typed: KindTyped;
  write: (part: Partial<KindTyped>) => void;
  tried: boolean;
  hint?: string | undefined;
  offered?: Named[] | undefined;
};

const PLACES: KindPlace[] = ["in_person", "message", "mail", "card", "public", "recommendation", "other"];

export function isWhole({ people, words: said, on }: KindTyped): boolean {
  return people.length > 0 && said.trim() !== "" && !pastDayProblem(on);
}

export function fieldsOf({ people, words: said, on, place, eventId }: KindTyped): KindWordsFields {
  return {
    person_id: people[0]?.id ?? "",
    words: said.trim(),
    received_on: on,
    place,
    event_id: eventId,
  };
}

/** Who said it, what, when, and how it came. */
export function KindWordsFieldsShown({ typed, write, tried, hint, offered }: Props) {
  const w = words.value;
  return (
    <>
      <PeoplePicker
        label={w.kindWords.who}
        picked={typed.people}
        most={1}
        offered={offered}
        onPicked={(people) => write({ people })}
        error={tried && typed.people.length === 0 ? w.kindWords.whoNeeded : undefined}
      />
      <TextField
        lines
        label={w.kindWords.words}
        hint={hint ?? w.kindWords.wordsHint}
        value={typed.words}
        maxLength={20_000}
        onText={(said) => write({ words: said })}
        error={tried && !typed.words.trim() ? w.moments.textNeeded : undefined}
      />
      <PastDayField
        label={w.moments.when}
        value={typed.on}
        onDay={(on) => write({ on })}
        error={tried ? pastDayProblem(typed.on) : undefined}
      />
      <Choice<KindPlace>
        legend={w.kindWords.place}
        value={typed.place}
        options={PLACES.map((value) => ({ value, text: w.kindWords.places[value] }))}
        onChoose={(place) => write({ place })}
      />
      <EventSelect value={typed.eventId} onEvent={(eventId) => write({ eventId })} />
    </>
  );
}
