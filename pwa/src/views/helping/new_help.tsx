import { useSignal } from "@preact/signals";
import { Choice } from "../../parts/choice";
import { PastDayField, pastDayProblem } from "../../parts/day_field";
import { dropDraft, useDraft } from "../../parts/draft";
import { PageHead } from "../../parts/page_head";
import { PeoplePicker } from "../../parts/people_picker";
import { submitting } from "../../parts/submitting";
import { TextField } from "../../parts/text_field";
import { doing } from "../../parts/toast_state";
import { today } from "../../parts/today";
import { useAnswer } from "../../parts/use_answer";
import { back } from "../../router";
import { addFavor } from "../../store/favors";
import { firstName } from "../../store/names";
import { type Named, named, recentPeople } from "../../store/recent";
import type { Direction, HelpKind } from "../../store/types";
import { words } from "../../words/all";
import { EventSelect } from "../moments/event_select";
import { HelpKindSelect } from "./kind_select";

const OFFERED = 8;

type Typed = {
  people: Named[] | null;
  direction: Direction;
  kind: HelpKind | null;
  what: string;
  on: string;
  eventId: string | null;
};

/** Help that was received or given, with anybody, at an event or not. */
export function NewHelp({ personId }: { personId: string | null }) {
  const w = { ...words.value.moments, ...words.value.helping };
  const key = `help-new-${personId ?? ""}`;
  const blank: Typed = {
    ...{ people: null, direction: "received", kind: null, what: "", on: today.value, eventId: null },
  };
  const [{ value: typed }, write] = useDraft<Typed>(key, blank);
  const given = useAnswer(() => named(personId ? [personId] : []), [personId]).value;
  const offered = useAnswer(() => recentPeople(OFFERED), []).value;
  const tried = useSignal(false);
  const people = typed.people ?? given ?? [];
  const save = async () => {
    tried.value = true;
    const [person] = people;
    if (!person || pastDayProblem(typed.on)) return;
    const { direction, kind, what, on, eventId } = typed;
    const help = { person_id: person.id, event_id: eventId, what: what.trim() || null, happened_on: on };
    const said = direction === "received" ? w.receivedSaid(firstName(person.name)) : w.givenSaid;
    if (!(await doing(() => addFavor({ ...help, direction, kind }), said))) return;
    dropDraft(key);
    back("/give/help");
  };
  return (
    <>
      <PageHead title={w.newTitle} />
      <form class="stack hue-give" noValidate onSubmit={submitting(save)}>
        <PeoplePicker
          label={w.whom}
          hint={w.whomHint}
          picked={people}
          onPicked={(picked) => write({ people: picked })}
          offered={personId ? undefined : offered}
          most={1}
          error={tried.value && people.length === 0 ? w.whomNeeded : undefined}
        />
        <Choice<Direction>
          legend={w.direction}
          value={typed.direction}
          options={[
            { value: "received", text: w.received },
            { value: "given", text: w.given },
          ]}
          onChoose={(direction) => write({ direction })}
        />
        <TextField
          lines
          label={w.what}
          value={typed.what}
          maxLength={2000}
          onText={(what) => write({ what })}
        />
        <HelpKindSelect none={w.noKind} value={typed.kind} onKind={(kind) => write({ kind })} />
        <PastDayField
          label={w.when}
          value={typed.on}
          onDay={(on) => write({ on })}
          error={tried.value ? pastDayProblem(typed.on) : undefined}
        />
        <EventSelect value={typed.eventId} onEvent={(eventId) => write({ eventId })} />
        <button type="submit" class="button primary wide">
          {words.value.doing.save}
        </button>
      </form>
    </>
  );
}
