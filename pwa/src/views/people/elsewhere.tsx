import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { findElsewhere, type Page } from "../../store/elsewhere";
import { words } from "../../words/all";
import { query } from "./shown";

/** The people come with each letter; what else was written may wait until the typing rests. */
const REST_MS = 200;

/** Pages, events and whatever else has these words: below the people, so that nothing moves under a thumb. */
export function Elsewhere() {
  const w = words.value.people;
  const found = useSignal<Page[]>([]);
  const typed = query.value;
  useEffect(() => {
    let gone = false;
    const timer = setTimeout(
      async () => {
        // Without these the people are still found.
        const pages = await findElsewhere(typed).catch(() => []);
        if (!gone) found.value = pages;
      },
      typed ? REST_MS : 0,
    );
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [typed]);
  if (typed === "" || found.value.length === 0) return null;
  return (
    <section class="section after-cards" aria-label={w.elsewhere}>
      <h2>{w.elsewhere}</h2>
      {found.value.map(({ noun, href, marked: { before, hit, after } }) => (
        <a class="card who" href={href} key={href}>
          <span>
            <span class="label">{w.elsewhereIn[noun]}</span>
            <span class="about" dir="auto">
              {before}
              <mark>{hit}</mark>
              {after}
            </span>
          </span>
        </a>
      ))}
    </section>
  );
}
