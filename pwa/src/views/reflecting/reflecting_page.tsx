import { Journal } from "../journal/journal";
import { ReadEntry } from "../journal/read";
import { ChangeEntry, NewEntry } from "../journal/write";
import type { ViewProps } from "../view_props";

// One file for all of them: each file of its own costs the worker's list of what to keep.

/** The journal, the review and old ties. */
export function ReflectingPage({ params: [, id, edit], query }: ViewProps) {
  return <JournalPages id={id} isEdit={edit !== undefined} find={query.get("find") ?? ""} />;
}

function JournalPages({ id, isEdit, find }: { id: string | undefined; isEdit: boolean; find: string }) {
  if (id === undefined) return <Journal find={find} />;
  if (id === "new") return <NewEntry />;
  return isEdit ? <ChangeEntry id={id} key={id} /> : <ReadEntry id={id} key={id} />;
}
