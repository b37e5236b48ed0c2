import { useSignal } from "@preact/signals";
import { type Choices, NO_CHOICES, type Preview } from "../../store/bring_preview";
import { words } from "../../words/all";
import { locale } from "../../words/days";
import { BringGroups } from "./bring_groups";
import { BringMeant } from "./bring_meant";
import { BringMeetings } from "./bring_meetings";
import { areOnlyPeople, howMany } from "./how_many";

type Props = { preview: Preview; onGo: (choices: Choices) => void; onColumns: () => void };

/** What the file would do: how many of what, and who or what needs a word from the owner first. */
export function BringPreview({ preview, onGo, onColumns }: Props) {
  const w = words.value.bring;
  const choices = useSignal<Choices>(NO_CHOICES);
  const onChoose = (part: Partial<Choices>) => {
    choices.value = { ...choices.value, ...part };
  };
  const { was } = preview;
  const isCalendar = was.format === "ics";
  const toDo = howMany(preview, choices.value);
  return (
    <>
      <p class="soft" dir="auto">
        {[w.formats[was.format] ?? was.format, was.fileName].filter(Boolean).join(" · ")}
      </p>
      <Tallies preview={preview} />
      {toDo > 0 ? (
        <button type="button" class="button primary wide" onClick={() => onGo(choices.value)}>
          {areOnlyPeople(preview, choices.value) ? w.goPeople(toDo) : w.go(toDo)}
        </button>
      ) : (
        <p class="notice good">{hasChoices(preview) ? w.nothingTaken : w.nothing}</p>
      )}
      <BringMeant preview={preview} choices={choices.value} onChoose={onChoose} />
      {isCalendar && <BringMeetings preview={preview} choices={choices.value} onChoose={onChoose} />}
      <BringGroups preview={preview} />
      {was.part && (
        <p class="row spread">
          <span class="soft">{w.unexpected}</span>
          <button type="button" class="button" onClick={onColumns}>
            {w.chooseColumns}
          </button>
        </p>
      )}
    </>
  );
}

function hasChoices({ rows }: Preview): boolean {
  return rows.some(({ what }) => what === "choose" || what === "offer");
}

function Tallies({ preview }: { preview: Preview }) {
  const w = words.value.bring;
  const { added, updated, left, unread } = preview;
  const all: [string, number][] = [
    [w.adds.person, added.person],
    [w.adds.moment, added.moment],
    [w.adds.favor, added.favor],
    [w.adds.journal, added.journal],
    [w.updates, updated],
    [w.skips, left],
    [w.rejects, unread],
  ];
  return (
    <dl class="tally">
      {all
        .filter(([name, n]) => n > 0 || name === w.adds.person)
        .map(([name, n]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{n.toLocaleString(locale.value)}</dd>
          </div>
        ))}
    </dl>
  );
}
