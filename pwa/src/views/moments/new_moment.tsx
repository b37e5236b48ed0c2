import { useSignal } from "@preact/signals";
import { PastDayField, pastDayProblem } from "../../parts/day_field";
import { dropDraft, keepDraft, useDraft } from "../../parts/draft";
import { Book } from "../../parts/icons";
import { PeoplePicker } from "../../parts/people_picker";
import { Sheet } from "../../parts/sheet";
import { TextField } from "../../parts/text_field";
import { say, tellTrouble } from "../../parts/toast_state";
import { today } from "../../parts/today";
import { useAnswer } from "../../parts/use_answer";
import { go } from "../../router";
import { pinnedEvent } from "../../store/events";
import { logMoment } from "../../store/moments";
import { type Named, named, recentPeople } from "../../store/recent";
import { words } from "../../words/all";
import { KindButtons, type LoggedKind } from "../person/kinds";
import { EventSelect } from "./event_select";

type Props = { personId: string | null; eventId: string | null; onClose: () => void };
type Typed = { people: Named[] | null; on: string; text: string; eventId: string | null };

const OFFERED = 12;

/** Whom with is often known already; then one tap on how it was writes it down. */
export function NewMoment({ personId, eventId, onClose }: Props) {
  const w = words.value.moments;
  const key = `log-${personId ?? ""}-${eventId ?? ""}`;
  const blank = { people: null, on: today.value, text: "", eventId };
  const [typed, write] = useDraft<Typed>(key, blank);
  const tried = useSignal(false);
  const given = useAnswer(() => named(personId ? [personId] : []), [personId]).value;
  const offered = useAnswer(() => recentPeople(OFFERED), []).value;
  const pinned = useAnswer(() => pinnedEvent(today.value), []).value;
  const people = typed.value.people ?? given ?? [];
  const { on, text } = typed.value;
  const kindWords = `/log?kind_words=new${personId ? `&person=${personId}` : ""}`;

  const log = async (kind: LoggedKind) => {
    tried.value = true;
    if (people.length === 0 || pastDayProblem(on)) return;
    const before = { ...typed.value, people };
    const moment = { kind, personIds: people.map((one) => one.id), eventId: before.eventId, on };
    try {
      const { undo } = await logMoment({ ...moment, text: text.trim() || null });
      say(w.logged, async () => {
        await undo();
        // Taken back by mistake, the words are in the sheet again.
        keepDraft(key, before);
      });
      dropDraft(key);
      onClose();
    } catch (error) {
      tellTrouble(error);
    }
  };

  const foot = (
    <div class="stack tight log-kinds">
      <p class="soft small">{w.howHint}</p>
      <KindButtons label={w.how} onKind={log} />
    </div>
  );
  return (
    <Sheet title={w.title} onClose={onClose} foot={foot}>
      <PeoplePicker
        label={w.who}
        picked={people}
        // Whoever came from a person's page rarely wants a crowd; the search is still there.
        offered={personId ? undefined : offered}
        onPicked={(next) => write({ people: next })}
        error={tried.value && people.length === 0 ? w.whoNeeded : undefined}
      />
      <PastDayField
        label={w.when}
        value={on}
        onDay={(day) => write({ on: day })}
        error={tried.value ? pastDayProblem(on) : undefined}
      />
      <TextField
        lines
        low
        label={w.text}
        hint={w.textHint}
        value={text}
        maxLength={20000}
        onText={(next) => write({ text: next })}
      />
      <EventSelect
        value={typed.value.eventId}
        first={pinned?.id}
        onEvent={(next) => write({ eventId: next })}
      />
      <button type="button" class="button plain at-start" onClick={() => go(kindWords, { replace: true })}>
        <Book />
        {words.value.kindWords.fromLog}
      </button>
    </Sheet>
  );
}
