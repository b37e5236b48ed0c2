import { Loaded } from "../shell/loaded";
import type { SheetProps } from "../view_props";
import { NewMoment } from "./new_moment";

const loadEdit = async () => (await import("./edit_entry")).EditEntry;

/** A new moment, or an entry of the story to be put right: what the address says. */
export function LogSheet({ query, onClose }: SheetProps) {
  for (const what of ["moment", "favor", "thanks", "promise"] as const) {
    const id = query.get(what);
    if (id) return <Loaded load={loadEdit} props={{ what, id, onClose }} />;
  }
  return <NewMoment personId={query.get("person")} eventId={query.get("event")} onClose={onClose} />;
}
