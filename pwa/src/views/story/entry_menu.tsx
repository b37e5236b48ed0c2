import { useSignal } from "@preact/signals";
import { Dots } from "../../parts/more_icons";
import { words } from "../../words/all";
import { removeEntry, type What } from "../moments/entries";

type Props = { what: What; id: string; title: string };

/** Folded away, because a story is read far more often than put right. */
export function EntryMenu({ what, id, title }: Props) {
  const w = words.value;
  const open = useSignal(false);
  return (
    <>
      <button
        type="button"
        class="icon-button entry-more"
        aria-label={w.person.entryMore(title)}
        aria-expanded={open.value}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        <Dots />
      </button>
      {open.value && (
        <div class="row entry-does">
          <a
            class="button"
            href={`/log?${what}=${id}`}
            onClick={() => {
              open.value = false;
            }}
          >
            {w.doing.edit}
          </a>
          <button type="button" class="button" onClick={() => removeEntry(what, id)}>
            {w.doing.remove}
          </button>
        </div>
      )}
    </>
  );
}
