import { Became } from "../reminders/became";
import { Loaded } from "../shell/loaded";
import type { ViewProps } from "../view_props";
import { Privacy } from "./privacy";
import { Tokens } from "./tokens";

// One file for all of them: each file of its own costs the worker's list of what to keep.

const loadLock = async () => (await import("../lock/lock")).LockPage;

/** Who else may see what is written here, and what the server did with it. */
export function TrustPage({ params: [what] }: ViewProps) {
  if (what === "settings/lock") return <Loaded load={loadLock} props={{}} />;
  if (what === "settings/reminders") return <Became />;
  return what === "privacy" ? <Privacy /> : <Tokens />;
}
