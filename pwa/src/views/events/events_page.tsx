import type { ViewProps } from "../view_props";
import { EventPage } from "./event";
import { EventEdit } from "./event_edit";
import { EventNew } from "./event_new";
import { Events } from "./events";

// One file for all of them: each file of its own costs the worker's list of what to keep.

export function EventsPage(props: ViewProps) {
  const [id, edit] = props.params;
  if (id === undefined) return <Events />;
  if (id === "new") return <EventNew />;
  return edit === undefined ? <EventPage {...props} /> : <EventEdit {...props} />;
}
