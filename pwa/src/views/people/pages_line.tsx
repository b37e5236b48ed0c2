import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { searchJournal } from "../../store/journal_search";
import { words } from "../../words/all";
import { query } from "./shown";

const SETTLED_MS = 300;
const LETTERS = 3;

/** That pages of the journal hold these words too; looked for once the typing rests. */
export function PagesLine() {
  const found = useSignal<{ typed: string; pages: number }>({ typed: "", pages: 0 });
  const typed = query.value.trim();
  useEffect(() => {
    if (typed.length < LETTERS) return;
    const timer = setTimeout(() => {
      searchJournal(typed).then(
        ({ length }) => {
          found.value = { typed, pages: length };
        },
        // The people are found all the same.
        () => {},
      );
    }, SETTLED_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const { pages } = found.value;
  if (pages === 0 || found.value.typed !== typed) return null;
  return (
    <a class="twins-line" href={`/reflect/journal?find=${encodeURIComponent(typed)}`}>
      {words.value.journal.alsoHere(pages)}
    </a>
  );
}
