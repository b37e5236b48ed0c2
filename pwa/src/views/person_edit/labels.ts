import { words } from "../../words/all";
import type { FieldName } from "./typed";

export function labelOf(name: FieldName): string {
  const { capture, person } = words.value;
  const labels: Record<FieldName, string> = {
    name: capture.name,
    other_names: person.otherName,
    company: capture.company,
    role: capture.role,
    past_work: person.earlierWork,
    email: capture.email,
    phone: capture.phone,
    link: capture.link,
    address: person.address,
    ways: person.reach,
    cares_about: person.caresAbout,
    needs: person.needs,
    offers: person.offers,
    thanks_preference: person.preference,
    recognition: person.recognition,
    how_met: person.howMet,
    introduced_by: person.introducedByField,
    pinned_note: person.pinnedNote,
    notes: person.notes,
    tags: capture.tags,
    cadence_days: person.cadence,
  };
  return labels[name];
}

export function hintOf(name: FieldName): string | undefined {
  const { capture, person } = words.value;
  const hints: Partial<Record<FieldName, string>> = {
    other_names: person.otherNameHint,
    link: capture.linkHint,
    cares_about: person.caresAboutHint,
    needs: person.needsHint,
    offers: person.offersHint,
    thanks_preference: person.preferenceHint,
    pinned_note: person.pinnedNoteHint,
    cadence_days: person.cadenceHint,
  };
  return hints[name];
}
