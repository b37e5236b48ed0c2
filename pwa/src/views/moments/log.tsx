import { Loaded } from "../shell/loaded";
import type { SheetProps } from "../view_props";
import { NewMoment } from "./new_moment";

const loadEdit = async () => (await import("./edit_entry")).EditEntry;
const loadKindWords = async () => (await import("./edit_entry")).NewKindWords;

/** A new moment, or an entry of the story to be put right: what the address says. */
export function LogSheet({ query, onClose }: SheetProps) {
  const personId = query.get("person");
  if (query.get("kind_words") === "new") return <Loaded load={loadKindWords} props={{ personId, onClose }} />;
  for (const what of ["moment", "favor", "thanks", "promise", "kind_words"] as const) {
    const id = query.get(what);
    if (id) return <Loaded load={loadEdit} props={{ what, id, onClose }} />;
  }
  return <NewMoment personId={personId} eventId={query.get("event")} onClose={onClose} />;
}
