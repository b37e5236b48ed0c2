import { Sheet } from "../../parts/sheet";
import { useAnswer } from "../../parts/use_answer";
import type { Favor, KindWords, Moment, Opened, PromiseMade, Thanks } from "../../store/types";
import { words } from "../../words/all";
import { type Entry, findEntry, removeEntry, type What } from "./entries";
import { FavorForm } from "./favor_form";
import { KindWordsForm } from "./kind_words_form";
import { MomentForm } from "./moment_form";
import { PromiseForm } from "./promise_form";
import { ThanksForm } from "./thanks_form";

// One file for all of them: each file of its own costs the worker's list of what to keep.
export { NewKindWords } from "./new_kind_words";

export type FormProps<T> = { entry: Opened<T>; title: string; remove: () => void; onClose: () => void };
type Props = { what: What; id: string; onClose: () => void };

/** One entry of the story, as it was written down, to be put right or taken out. */
export function EditEntry({ what, id, onClose }: Props) {
  const w = words.value.moments;
  const entry = useAnswer<Opened<Entry> | null>(() => findEntry(what, id), [what, id]).value;
  if (entry === undefined) return null;
  if (entry === null) {
    return (
      <Sheet title={w.editTitle[what]} onClose={onClose}>
        <p>{w.gone}</p>
      </Sheet>
    );
  }
  const remove = async () => {
    if (await removeEntry(what, id)) onClose();
  };
  const props = { title: w.editTitle[what], remove, onClose };
  if (what === "favor") return <FavorForm entry={entry as Opened<Favor>} {...props} />;
  if (what === "thanks") return <ThanksForm entry={entry as Opened<Thanks>} {...props} />;
  if (what === "promise") return <PromiseForm entry={entry as Opened<PromiseMade>} {...props} />;
  if (what === "kind_words") return <KindWordsForm entry={entry as Opened<KindWords>} {...props} />;
  return <MomentForm entry={entry as Opened<Moment>} {...props} />;
}
