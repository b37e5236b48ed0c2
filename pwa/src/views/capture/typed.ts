import { withTags } from "../../parts/tag_field";
import type { Captured } from "../../store/capture";

/** What stands in the sheet, as text. */
export const blank = {
  name: "",
  company: "",
  role: "",
  told: "",
  thankFor: "",
  promise: "",
  promiseDue: "",
  tags: [] as string[],
  email: "",
  phone: "",
  link: "",
  noEvent: false,
};

export type Typed = typeof blank;

function given(text: string): string | null {
  return text.trim() || null;
}

/** An address pasted without its beginning is still a link. */
function asLink(text: string): string | null {
  const link = text.trim();
  if (!link) return null;
  return /^https?:\/\//i.test(link) ? link : `https://${link}`;
}

export function capturedFrom(typed: Typed, eventId: string | null, today: string): Captured {
  return {
    name: typed.name.trim(),
    company: given(typed.company),
    role: given(typed.role),
    told: given(typed.told),
    thankFor: given(typed.thankFor),
    promise: given(typed.promise),
    promiseDue: given(typed.promise) && given(typed.promiseDue),
    tags: withTags(typed.tags, ""),
    email: given(typed.email),
    phone: given(typed.phone),
    link: asLink(typed.link),
    eventId,
    today,
  };
}
