import { useSignal } from "@preact/signals";
import { dropDraft, useDraft } from "../../parts/draft";
import { PageHead } from "../../parts/page_head";
import { PeoplePicker } from "../../parts/people_picker";
import { submitting } from "../../parts/submitting";
import { TextField } from "../../parts/text_field";
import { doing } from "../../parts/toast_state";
import { today } from "../../parts/today";
import { useAnswer } from "../../parts/use_answer";
import { go } from "../../router";
import { addAsk } from "../../store/asks";
import { type Named, named, recentPeople } from "../../store/recent";
import { words } from "../../words/all";

const OFFERED = 8;
const blank = { people: null as Named[] | null, what: "", by: "" };

/** Whom, for what, and by when one hopes to hear. */
export function BeginAsk({ personId }: { personId: string | null }) {
  const w = words.value.asks;
  const key = `ask-new-${personId ?? ""}`;
  const [typed, write] = useDraft(key, blank);
  const given = useAnswer(() => named(personId ? [personId] : []), [personId]).value;
  const offered = useAnswer(() => recentPeople(OFFERED), []).value;
  const tried = useSignal(false);
  const people = typed.value.people ?? given ?? [];
  const what = typed.value.what.trim();
  const begin = async () => {
    tried.value = true;
    const [person] = people;
    if (!person || !what) return;
    let id = "";
    const begun = async () => {
      const made = await addAsk({ person_id: person.id, what, by_when: typed.value.by || null });
      id = made.id;
      return made;
    };
    if (!(await doing(begun, w.kept))) return;
    dropDraft(key);
    go(`/give/asks/${id}`, { replace: true });
  };
  return (
    <>
      <PageHead title={w.newTitle}>
        <p>{w.newLead}</p>
      </PageHead>
      <form class="stack" noValidate onSubmit={submitting(begin)}>
        <PeoplePicker
          label={w.whom}
          hint={w.whomHint}
          picked={people}
          onPicked={(picked) => write({ people: picked })}
          offered={offered}
          most={1}
          error={tried.value && people.length === 0 ? w.whomNeeded : undefined}
        />
        <TextField
          lines
          label={w.what}
          hint={w.whatHint}
          value={typed.value.what}
          maxLength={2000}
          onText={(text) => write({ what: text })}
          error={tried.value && !what ? w.whatNeeded : undefined}
        />
        <TextField
          type="date"
          label={w.byWhen}
          hint={w.byWhenHint}
          min={today.value}
          value={typed.value.by}
          onText={(by) => write({ by })}
        />
        <button type="submit" class="button primary wide">
          {words.value.doing.save}
        </button>
      </form>
    </>
  );
}
