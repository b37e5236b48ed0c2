import { useAnswer } from "../../parts/use_answer";
import { storyOf } from "../../store/story";
import { words } from "../../words/all";
import { Timeline } from "../story/timeline";
import { Section } from "../today/section";

/** Moments, help, thanks, promises and introductions in one column, the latest on top. */
export function PersonStory({ personId }: { personId: string }) {
  const w = words.value.person;
  const story = useAnswer(() => storyOf(personId), [personId]).value;
  if (!story) return null;
  return (
    <div class="after-cards">
      <Section title={w.story} hue="keep">
        {story.entries.length === 0 && <p class="soft">{w.storyEmpty}</p>}
        <Timeline story={story} page={{ id: personId }} />
      </Section>
    </div>
  );
}
