import { Purposes } from "../purpose/purposes";
import type { ViewProps } from "../view_props";
import { Pictures } from "./pictures";

// One file for both: each file of its own costs the worker's list of what to keep.

/** Pictures of what was, and what it is all for. */
export function LookingPage({ params: [what, id] }: ViewProps) {
  return what === "pictures" ? <Pictures /> : <Purposes id={id} />;
}
