import { useSignal } from "@preact/signals";
import { Sheet } from "../../parts/sheet";
import { TagField } from "../../parts/tag_field";
import { tagMany } from "../../store/bulk";
import { tagsOf } from "../../store/people_tags";
import { words } from "../../words/all";
import { chosen } from "./chosen";
import { forChosen } from "./chosen_bar";

/** Tags to give to everyone chosen, and tags to take away from them. */
export function TagSheet({ onClose }: { onClose: () => void }) {
  const w = words.value.people;
  const add = useSignal<string[]>([]);
  const away = useSignal<string[]>([]);
  const had = useSignal(tagsOf(chosen.value ?? new Set()));
  const save = () => {
    onClose();
    if (add.value.length + away.value.length === 0) return;
    void forChosen((ids, told) => tagMany(ids, add.value, away.value, told), w.taggedSaid);
  };
  const foot = (
    <button class="button primary wide" type="submit">
      {words.value.doing.save}
    </button>
  );
  return (
    <Sheet title={w.tagTitle(chosen.value?.size ?? 0)} onClose={onClose} onSubmit={save} foot={foot}>
      <TagField
        tags={add.value}
        onTags={(tags) => {
          add.value = tags;
        }}
      />
      {had.value.length > 0 && (
        <fieldset class="field">
          <legend class="label-like">{w.takeAway}</legend>
          <div class="chips">
            {had.value.map((tag) => (
              <button
                type="button"
                class="chip edged take-away"
                dir="auto"
                key={tag}
                aria-pressed={away.value.includes(tag)}
                onClick={() => {
                  away.value = away.value.includes(tag)
                    ? away.value.filter((other) => other !== tag)
                    : [...away.value, tag];
                }}
              >
                {tag}
              </button>
            ))}
          </div>
        </fieldset>
      )}
    </Sheet>
  );
}
