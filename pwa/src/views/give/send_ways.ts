import type { Person, WayKind } from "../../store/types";
import { waysOf } from "../person/ways";

/** Where each of the phone's own apps would be opened with the words; null where the way is not known. */
export type SendWays = {
  mail: string | null;
  sms: string | null;
  whatsapp: string | null;
  /** The profile: LinkedIn takes no words from outside. */
  linkedin: string | null;
  address: string | null;
};

export function sendWays(person: Person, subject: string, text: string): SendWays {
  const ways = waysOf(person);
  const all = (kind: WayKind) => ways.filter((way) => way.kind === kind).map(({ value }) => value);
  const said = encodeURIComponent(text);
  const [mail] = all("email");
  const [phone] = all("phone");
  const abroad = all("phone").map(internationalDigits).find(Boolean);
  return {
    mail: mail
      ? `mailto:${encodeURIComponent(mail)}?subject=${encodeURIComponent(subject)}&body=${said}`
      : null,
    // The iPhone looks for "&body=", everything else for "?body=": this is both.
    sms: phone ? `sms:${phone.replace(/[^+\d]/g, "")}?&body=${said}` : null,
    whatsapp: abroad ? `https://wa.me/${abroad}?text=${said}` : null,
    linkedin: all("link").find(isLinkedIn) ?? null,
    address: all("address")[0] ?? null,
  };
}

/** "+49 (0)30 123" and "0049 30 123" are 4930123; a number that only works at home is none. */
function internationalDigits(phone: string): string | null {
  const whole = phone.trim().replace(/\(0\)/g, "");
  if (!/^(\+|00)/.test(whole)) return null;
  const digits = whole.replace(/^00/, "").replace(/\D/g, "");
  return /^[1-9]\d{6,14}$/.test(digits) ? digits : null;
}

function isLinkedIn(link: string): boolean {
  return /^https:\/\/([a-z]+\.)?linkedin\.com\//i.test(link);
}
