import { useId, useRef } from "preact/hooks";
import { Monogram } from "../../parts/monogram";
import { withMention } from "../../store/journal";
import type { Named } from "../../store/recent";
import { words } from "../../words/all";
import { useMentions } from "./use_mentions";

type Props = {
  text: string;
  news: string | undefined;
  people: Named[];
  onText: (text: string) => void;
  onNamed: (text: string, person: Named) => void;
};

/** The words of a page. An @ offers people: by finger, or with the arrows and Enter. */
export function WordsField({ text, news, people, onText, onNamed }: Props) {
  const w = words.value.journal;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const { mention, offered, active, look, close } = useMentions(people);
  const isOpen = offered.length > 0;
  const take = (person: Named | undefined) => {
    const shown = field.current;
    if (!person || !mention || !shown) return;
    const after = withMention(text, mention, person.name);
    close();
    onNamed(after.text, person);
    shown.value = after.text;
    shown.focus();
    shown.setSelectionRange(after.caret, after.caret);
  };
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const isTake = event.key === "Enter" || event.key === "Tab";
    if (!isOpen || event.isComposing || !(step || isTake || event.key === "Escape")) return;
    event.preventDefault();
    if (step) active.value = (active.value + step + offered.length) % offered.length;
    else if (isTake) take(offered[active.value]);
    else close();
  };
  return (
    <div class="field">
      <label for={id}>{w.words}</label>
      <textarea
        id={id}
        ref={field}
        class="input letter"
        dir="auto"
        rows={8}
        maxLength={20_000}
        placeholder={w.placeholder}
        value={text}
        aria-describedby={news && `${id}-news`}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={isOpen ? `${id}-list` : undefined}
        aria-activedescendant={isOpen ? `${id}-${active.value}` : undefined}
        onInput={(event) => {
          onText(event.currentTarget.value);
          look(event.currentTarget);
        }}
        onClick={(event) => look(event.currentTarget)}
        onBlur={close}
        onKeyDown={onKey}
      />
      <output class="only-heard">{isOpen && w.mentionsFound(offered.length)}</output>
      {isOpen && <Offered id={id} offered={offered} active={active.value} onTake={take} />}
      {news && (
        <p class="hint" id={`${id}-news`}>
          {news}
        </p>
      )}
    </div>
  );
}

type OfferedProps = { id: string; offered: Named[]; active: number; onTake: (person: Named) => void };

function Offered({ id, offered, active, onTake }: OfferedProps) {
  return (
    <div
      class="mentions"
      id={`${id}-list`}
      role="listbox"
      aria-label={words.value.journal.mentions}
      // On a phone the keyboard covers what is below the field.
      ref={(list) => list?.scrollIntoView({ block: "nearest" })}
    >
      {offered.map((person, at) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which keeps the focus
        <div
          key={person.id}
          id={`${id}-${at}`}
          role="option"
          tabIndex={-1}
          aria-selected={at === active}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onTake(person)}
        >
          <Monogram id={person.id} name={person.name} size="small" />
          <span dir="auto">{person.name}</span>
        </div>
      ))}
    </div>
  );
}
