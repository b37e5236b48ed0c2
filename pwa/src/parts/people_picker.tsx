import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { peopleVersion, rowAt } from "../store/people_index";
import { searchPeople } from "../store/people_search";
import type { Named } from "../store/recent";
import { words } from "../words/all";
import { Cross } from "./more_icons";

const SHOWN = 6;

type Props = {
  label: string;
  picked: Named[];
  onPicked: (picked: Named[]) => void;
  /** Offered before anything is typed. */
  offered?: Named[] | undefined;
  /** Never offered. */
  without?: string[];
  most?: number;
  hint?: string;
  error?: string | undefined;
};

/** Some of the people in the notebook, found as you type. */
export function PeoplePicker(props: Props) {
  const { label, picked, onPicked, offered = [], without = [], most = 200, hint, error } = props;
  const id = useId();
  const typed = useSignal("");
  const taken = new Set([...picked.map((one) => one.id), ...without]);
  const found = typed.value.trim() ? search(typed.value, taken) : null;
  const choices = found ?? offered.filter((one) => !taken.has(one.id)).slice(0, SHOWN);
  const pick = ({ id, name }: Named) => {
    onPicked([...picked, { id, name }]);
    typed.value = "";
  };
  const w = words.value.moments;
  const said = error ?? hint;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <Picked picked={picked} onPicked={onPicked} />
      {picked.length < most && (
        <input
          id={id}
          class="input"
          type="search"
          dir="auto"
          autocomplete="off"
          placeholder={w.whoHint}
          aria-describedby={said ? `${id}-hint` : undefined}
          aria-invalid={error ? true : undefined}
          value={typed.value}
          onInput={(event) => {
            typed.value = event.currentTarget.value;
          }}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || !found) return;
            event.preventDefault();
            if (found[0]) pick(found[0]);
          }}
        />
      )}
      {said && (
        <p class={error ? "hint wrong" : "hint"} id={`${id}-hint`}>
          {said}
        </p>
      )}
      <output class="only-heard">{found && w.found(found.length)}</output>
      {found?.length === 0 && <p class="hint">{w.nobody}</p>}
      {picked.length < most && choices.length > 0 && (
        <ul class="chips" aria-label={found ? label : w.lately}>
          {choices.map((one) => (
            <li key={one.id}>
              <button type="button" class="chip edged" dir="auto" onClick={() => pick(one)}>
                {one.name}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Picked({ picked, onPicked }: Pick<Props, "picked" | "onPicked">) {
  if (picked.length === 0) return null;
  return (
    <ul class="chips">
      {picked.map(({ id, name }) => (
        <li class="tag-edit" key={id}>
          <span dir="auto">{name}</span>
          <button
            type="button"
            class="icon-button"
            aria-label={words.value.moments.removeWho(name)}
            onClick={() => onPicked(picked.filter((one) => one.id !== id))}
          >
            <Cross />
          </button>
        </li>
      ))}
    </ul>
  );
}

function search(typed: string, taken: Set<string>): Named[] {
  peopleVersion.value;
  const found: Named[] = [];
  for (const position of searchPeople(typed)) {
    const { id, name } = rowAt(position);
    if (!taken.has(id)) found.push({ id, name });
    if (found.length === SHOWN) break;
  }
  return found;
}
