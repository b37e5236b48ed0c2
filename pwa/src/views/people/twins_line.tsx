import { useEffect } from "preact/hooks";
import { lookForTwins, twins } from "../../store/duplicates";
import { peopleReady, peopleVersion } from "../../store/people_index";
import { words } from "../../words/all";

const SETTLED_MS = 3_000;

/** A quiet line, only when there is somebody to look at. They are looked for once the list has long been there. */
export function TwinsLine() {
  useEffect(() => {
    if (!peopleReady.value) return;
    const timer = setTimeout(() => void lookForTwins().catch(() => {}), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [peopleReady.value, peopleVersion.value]);
  const count = twins.value?.length ?? 0;
  if (count === 0) return null;
  return (
    <a class="twins-line" href="/duplicates">
      {words.value.duplicates.line(count)}
    </a>
  );
}
