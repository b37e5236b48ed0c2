import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { dropDraft, keepDraft, useDraft } from "../../parts/draft";
import { begun } from "../../parts/meanwhile";
import { say } from "../../parts/toast_state";
import type { Opened, Person, Seen } from "../../store/types";
import { words } from "../../words/all";
import { EditSection } from "./edit_section";
import { problemsOf } from "./problems";
import { type SectionName, sections } from "./sections";
import { type FieldName, type Typed, typedFrom } from "./typed";

type Props = { person: Opened<Person>; onSave: (typed: Typed, on: Seen) => Promise<boolean> };
type Draft = Partial<Typed> & { on?: Seen };

/** Sections that open: what is known stands there, what is not waits as a chip. */
export function EditForm({ person, onSave }: Props) {
  const key = `edit-${person.id}`;
  const form = useRef<HTMLFormElement>(null);
  // Only what was typed here is a draft: the rest follows what other devices write meanwhile.
  const [draft, write] = useDraft<Draft>(key, {});
  const opened = useSignal(new Set<FieldName>());
  const tried = useSignal(false);
  const { on = {}, ...changed } = draft.value;
  const typed = { ...typedFrom(person), ...changed };
  const type = (part: Partial<Typed>) => write({ ...part, on: begun(on, person.seen, Object.keys(part)) });
  const problems = tried.value ? problemsOf(typed) : {};

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    tried.value = true;
    if (Object.keys(problemsOf(typed)).length > 0) {
      say(words.value.person.lookOver);
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus());
    } else if (await onSave(typed, on)) dropDraft(key);
  };
  const discard = () => {
    const before = draft.value;
    draft.value = {};
    dropDraft(key);
    say(words.value.person.discarded, async () => {
      draft.value = before;
      keepDraft(key, before);
    });
  };
  const open = (name: FieldName) => {
    opened.value = new Set([...opened.value, name]);
    focusOn(form.current, name);
  };
  return (
    <form class="stack" noValidate onSubmit={submit} ref={form}>
      {(Object.keys(sections) as SectionName[]).map((name) => (
        <EditSection
          name={name}
          person={person}
          typed={typed}
          problems={problems}
          opened={opened.value}
          on={on}
          write={type}
          open={open}
          key={name}
        />
      ))}
      <button type="submit" class="button primary wide">
        {words.value.doing.save}
      </button>
      {Object.keys(draft.value).length > 0 && (
        <button type="button" class="button plain" onClick={discard}>
          {words.value.person.discard}
        </button>
      )}
    </form>
  );
}

// The chip that was tapped is gone: the field it opened takes the focus.
function focusOn(form: HTMLFormElement | null, name: FieldName): void {
  requestAnimationFrame(() =>
    form?.querySelector<HTMLElement>(`[data-field="${name}"] :is(input, textarea, select)`)?.focus(),
  );
}
