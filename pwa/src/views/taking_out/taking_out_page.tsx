import type { ViewProps } from "../view_props";
import { Export } from "./export";
import { PhoneContacts } from "./phone_contacts";
import { Restore } from "./restore";

export { personCard } from "../../store/person_card";
export { personFile } from "../../store/person_file";
export { personPage } from "./said";

// One file for all of them: each file of its own costs the worker's list of what to keep.

/** What is one's own, out of Kith and back in. */
export function TakingOutPage({ params: [what] }: ViewProps) {
  if (what === "restore") return <Restore />;
  return what === "phone" ? <PhoneContacts /> : <Export />;
}
