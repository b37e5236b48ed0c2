import { useSignal } from "@preact/signals";
import { dropDraft, useDraft } from "../../parts/draft";
import { PageHead } from "../../parts/page_head";
import { PeoplePicker } from "../../parts/people_picker";
import { submitting } from "../../parts/submitting";
import { TextField } from "../../parts/text_field";
import { doing } from "../../parts/toast_state";
import { useAnswer } from "../../parts/use_answer";
import { go } from "../../router";
import { beginIntroduction } from "../../store/introducing";
import { type Named, named, recentPeople } from "../../store/recent";
import { words } from "../../words/all";

const DRAFT = "introduction-new";
const OFFERED = 8;

/** Who should meet, and why. */
export function BeginIntroduction({ personId }: { personId: string | null }) {
  const w = words.value.introductions;
  const [typed, write] = useDraft(`${DRAFT}-${personId ?? ""}`, { people: null as Named[] | null, why: "" });
  const given = useAnswer(() => named(personId ? [personId] : []), [personId]).value;
  const offered = useAnswer(() => recentPeople(OFFERED), []).value;
  const tried = useSignal(false);
  const people = typed.value.people ?? given ?? [];
  const begin = async () => {
    tried.value = true;
    const [a, b] = people;
    if (!a || !b) return;
    let id = "";
    const begun = async () => {
      const made = await beginIntroduction({ a_id: a.id, b_id: b.id, why: typed.value.why.trim() || null });
      id = made.id;
      return made;
    };
    if (!(await doing(begun, w.kept))) return;
    dropDraft(`${DRAFT}-${personId ?? ""}`);
    go(`/give/introductions/${id}`, { replace: true });
  };
  return (
    <>
      <PageHead title={w.newTitle}>
        <p>{w.newLead}</p>
      </PageHead>
      <form class="stack hue-give" noValidate onSubmit={submitting(begin)}>
        <PeoplePicker
          label={w.whom}
          hint={w.whomHint}
          picked={people}
          onPicked={(picked) => write({ people: picked })}
          offered={offered}
          most={2}
          error={tried.value && people.length < 2 ? w.whomNeeded : undefined}
        />
        <TextField
          lines
          label={w.why}
          hint={w.whyHint}
          value={typed.value.why}
          maxLength={2000}
          onText={(why) => write({ why })}
        />
        <button type="submit" class="button primary wide">
          {words.value.doing.save}
        </button>
      </form>
    </>
  );
}
