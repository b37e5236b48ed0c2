import { useSignal } from "@preact/signals";
import { More } from "../../parts/more";
import type { Story } from "../../store/story";
import { words } from "../../words/all";
import { Entry, type Page } from "./entry";
import { groupsOf } from "./groups";

const SHOWN = 40;

type Props = { story: Story; page: Page };

/** One column, the latest on top, by months; what lies far back comes when it is asked for. */
export function Timeline({ story, page }: Props) {
  const shown = useSignal(SHOWN);
  const groups = groupsOf(story.entries);
  let left = shown.value;
  return (
    <>
      {groups.map(({ key, title, entries }) => {
        const told = entries.slice(0, Math.max(0, left));
        left -= told.length;
        if (told.length === 0) return null;
        return (
          <section class="story-part" key={key} aria-label={title}>
            <h3>{title}</h3>
            <ol class="story">
              {told.map((entry) => (
                <Entry entry={entry} story={story} page={page} key={entry.key} />
              ))}
            </ol>
          </section>
        );
      })}
      <More most={shown} by={SHOWN} of={story.entries.length} text={words.value.person.storyMore} />
    </>
  );
}
