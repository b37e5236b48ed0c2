import { Journal } from "../journal/journal";
import { ReadEntry } from "../journal/read";
import { ChangeEntry, NewEntry } from "../journal/write";
import { Reviews } from "../review/reviews";
import { Walk } from "../review/walk";
import { Ties } from "../ties/ties";
import type { ViewProps } from "../view_props";

// One file for all of them: each file of its own costs the worker's list of what to keep.
export { ReflectingNow } from "./now";

/** The journal, the review and old ties. */
export function ReflectingPage({ params: [what, id, edit], query }: ViewProps) {
  if (what === "ties") return <Ties />;
  if (what === "review") return id ? <Walk quarter={id} key={id} /> : <Reviews />;
  if (id === undefined) return <Journal find={query.get("find") ?? ""} />;
  if (id === "new") return <NewEntry />;
  return edit ? <ChangeEntry id={id} key={id} /> : <ReadEntry id={id} key={id} />;
}
