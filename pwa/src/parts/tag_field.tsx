import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { words } from "../words/all";
import { Cross } from "./more_icons";

type Props = { tags: string[]; onTags: (tags: string[]) => void };

/** What was typed, split at commas, without what is already there. */
export function withTags(tags: string[], typed: string): string[] {
  const news = typed.split(",").map((tag) => tag.trim().slice(0, 60));
  return [...new Set([...tags, ...news.filter(Boolean)])].slice(0, 50);
}

export function TagField({ tags, onTags }: Props) {
  const id = useId();
  const typed = useSignal("");
  const w = words.value.capture;
  const take = () => {
    if (typed.value.trim()) onTags(withTags(tags, typed.value));
    typed.value = "";
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== ",") return;
    // An empty Enter still sends the form, as in every other field.
    if (event.key === "Enter" && !typed.value.trim()) return;
    event.preventDefault();
    take();
  };
  return (
    <div class="field">
      <label for={id}>{w.tags}</label>
      <input
        id={id}
        class="input"
        dir="auto"
        autocapitalize="off"
        enterkeyhint="done"
        aria-describedby={`${id}-hint`}
        value={typed.value}
        onInput={(event) => {
          typed.value = event.currentTarget.value;
          if (typed.value.includes(",")) take();
        }}
        onKeyDown={onKey}
        onBlur={take}
      />
      <p class="hint" id={`${id}-hint`}>
        {w.tagsHint}
      </p>
      {tags.length > 0 && (
        <ul class="chips">
          {tags.map((tag) => (
            <li class="tag-edit" key={tag}>
              <span dir="auto">{tag}</span>
              <button
                type="button"
                class="icon-button"
                aria-label={w.removeTag(tag)}
                onClick={() => onTags(tags.filter((other) => other !== tag))}
              >
                <Cross />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
