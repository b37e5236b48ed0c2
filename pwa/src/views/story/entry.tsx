import { doing } from "../../parts/toast_state";
import { today } from "../../parts/today";
import { keepPromise } from "../../store/promises";
import type { Story, StoryEntry } from "../../store/story";
import { editPromise } from "../../store/story_edits";
import { words } from "../../words/all";
import { sayShort } from "../../words/days";
import { EntryMenu } from "./entry_menu";
import { hueOf, iconOf, leadsTo, namedTitle, textOf, titleOf } from "./entry_words";
import { FoldedText } from "./folded_text";

/** Whose page this is: neither they nor the event it is about are named in every line. */
export type Page = { id: string; isNobodys?: boolean };
type Props = { entry: StoryEntry; story: Story; page: Page };

export function Entry({ entry, story, page }: Props) {
  const Icon = iconOf(entry);
  // On a page that is nobody's, whom it was with is the first thing to say.
  const title = page.isNobodys ? namedTitle(entry, story) : titleOf(entry, story);
  const text = textOf(entry);
  const way = page.isNobodys ? `/people/${entry.personIds[0]}` : leadsTo(entry);
  return (
    <li class={`entry hue-${hueOf(entry)}`}>
      <span class="entry-icon">
        <Icon />
      </span>
      <div class="entry-told">
        <strong dir="auto">{way ? <a href={way}>{title}</a> : title}</strong>
        <Where entry={entry} story={story} page={page} />
        {text && (
          <FoldedText
            text={text}
            look={entry.what === "thanks" || entry.what === "kind_words" ? "quote" : "words"}
          />
        )}
        <NextStep entry={entry} />
      </div>
      {(entry.what === "moment" ||
        entry.what === "favor" ||
        entry.what === "thanks" ||
        entry.what === "promise" ||
        entry.what === "kind_words") && <EntryMenu what={entry.what} id={idOf(entry)} title={title} />}
    </li>
  );
}

function isIntroduction(entry: StoryEntry): boolean {
  return entry.what === "introduced" || entry.what === "introduced_by";
}

function idOf(entry: StoryEntry): string {
  return entry.key.slice(entry.key.indexOf("-") + 1);
}

function Where({ entry, story: { names }, page }: Props) {
  const w = words.value.person;
  const isOpen = entry.what === "promise" && !entry.promise.kept_on;
  const day = entry.on && sayShort(entry.on, today.value);
  const event = entry.eventId === page.id ? undefined : names.get(entry.eventId ?? "");
  if (isIntroduction(entry)) return null;
  const others = page.isNobodys ? [] : entry.personIds.filter((id) => id !== page.id && names.has(id));
  return (
    <p class="when">
      {day && <span>{isOpen ? w.dueBy(day) : day}</span>}
      {entry.what === "favor" && entry.favor.kind && (
        <span>{words.value.moments.helpKinds[entry.favor.kind]}</span>
      )}
      {event && (
        <a href={`/events/${entry.eventId}`} dir="auto">
          {w.atEvent(event)}
        </a>
      )}
      {others.map((id) => (
        <a href={`/people/${id}`} dir="auto" key={id}>
          {entry.what !== "moment" ? names.get(id) : w.withOthers(names.get(id) ?? "")}
        </a>
      ))}
    </p>
  );
}

function NextStep({ entry }: { entry: StoryEntry }) {
  const w = words.value;
  if (entry.what === "favor" && entry.favor.direction === "received" && entry.favor.thanked === null) {
    return (
      <a class="text-link" href={`/give/${entry.favor.id}`}>
        {w.person.writeThanks}
      </a>
    );
  }
  if (entry.what !== "promise") return null;
  const { id, kept_on } = entry.promise;
  const keep = () => doing(() => keepPromise(id, today.value), w.today.keptSaid);
  const reopen = () => doing(() => editPromise(id, { kept_on: null }), w.person.reopened);
  return (
    <button type="button" class="button plain at-start" onClick={kept_on ? reopen : keep}>
      {kept_on ? w.person.notKept : w.today.kept}
    </button>
  );
}
