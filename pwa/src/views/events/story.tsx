import { useAnswer } from "../../parts/use_answer";
import { storyOfEvent } from "../../store/story";
import { words } from "../../words/all";
import { Timeline } from "../story/timeline";
import { Section } from "../today/section";

/** What happened at an event, with whom, in order. */
export function EventStory({ eventId }: { eventId: string }) {
  const w = words.value.events;
  const story = useAnswer(() => storyOfEvent(eventId), [eventId]).value;
  if (!story) return null;
  // Whom one met stands above, with what they told.
  const entries = story.entries.filter((one) => one.what !== "moment" || one.moment.kind !== "met");
  return (
    <Section title={w.story} hue="reflect">
      {entries.length === 0 && <p class="soft">{w.storyEmpty}</p>}
      <Timeline story={{ ...story, entries }} page={{ id: eventId }} />
    </Section>
  );
}
