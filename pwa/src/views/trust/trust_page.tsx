import type { ViewProps } from "../view_props";
import { Privacy } from "./privacy";
import { Tokens } from "./tokens";

// One file for all of them: each file of its own costs the worker's list of what to keep.

/** Who else may see what is written here. */
export function TrustPage({ params: [what] }: ViewProps) {
  return what === "privacy" ? <Privacy /> : <Tokens />;
}
