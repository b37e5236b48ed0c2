import { fold } from "../db/fold";
import type { Person } from "./types";

export type Reason = "source" | "email" | "phone" | "link" | "company" | "event" | "domain";

/** Addresses that say nothing about where somebody works. */
const FREE_MAIL = new Set(
  `gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com icloud.com me.com mac.com
  aol.com gmx.de gmx.net gmx.at gmx.ch web.de t-online.de freenet.de posteo.de mailbox.org proton.me protonmail.com
  pm.me mail.com mail.ru yandex.ru yandex.com qq.com 163.com 126.com free.fr orange.fr laposte.net wanadoo.fr
  libero.it uol.com.br bol.com.br fastmail.com zoho.com tutanota.com tuta.io hey.com`.split(/\s+/),
);
const COMPANY_FORM = /[\s,]+(inc|ltd|llc|gmbh|ag|se|kg|corp|co|plc|bv|sa|srl|oy|ab)\.?$/;
const LAST_DIGITS = 9;
const FEWEST_DIGITS = 7;

/** What alone says that two records are one person; each sign carries its reason. */
export function strongSigns(person: Person): [Reason, string][] {
  const links = valuesOf(person, "link").map(plainLink).filter(Boolean);
  return [
    ...(person.source ? [["source", person.source] as [Reason, string]] : []),
    ...emailsOf(person).map((email): [Reason, string] => ["email", email]),
    ...valuesOf(person, "phone")
      .map(plainPhone)
      .filter(Boolean)
      .map((phone): [Reason, string] => ["phone", phone]),
    ...links.map((link): [Reason, string] => ["link", link]),
  ];
}

/** In any order, so that "Souza, Ana" is "Ana Souza". Never enough by itself. */
export function nameSign({ name }: Person): string {
  return fold(name.replace(/[,.]/g, " ")).split(" ").sort().join(" ");
}

/** What beside the same name says that it is the same person. */
export function secondSigns(person: Person, events: string[]): [Reason, string][] {
  const companies = [person.company, ...person.past_work.map(({ company }) => company)];
  return [
    ...companies.flatMap((company): [Reason, string][] =>
      company ? [["company", plainCompany(company)]] : [],
    ),
    ...events.map((event): [Reason, string] => ["event", fold(event)]),
    ...emailsOf(person)
      .map((email) => email.slice(email.indexOf("@") + 1))
      .filter((domain) => !FREE_MAIL.has(domain))
      .map((domain): [Reason, string] => ["domain", domain]),
  ];
}

function valuesOf(person: Person, kind: "email" | "phone" | "link"): string[] {
  const further = person.ways.filter((way) => way.kind === kind).map(({ value }) => value);
  return [...(person[kind] ? [person[kind]] : []), ...further];
}

// Dots and pluses are somebody else's address at most providers, so only case and space are folded.
function emailsOf(person: Person): string[] {
  return valuesOf(person, "email")
    .map((email) => email.trim().toLowerCase())
    .filter((email) => email.includes("@"));
}

// With and without the country's number it is the same telephone.
export function plainPhone(phone: string): string {
  const digits = phone.replace(/\D/g, "");
  return digits.length < FEWEST_DIGITS ? "" : digits.slice(-LAST_DIGITS);
}

/** Without what does not change where it leads; a bare domain is a company's and nobody's own. */
export function plainLink(link: string): string {
  const found = /^(?:https?:\/\/)?(?:www\.)?([^/?#\s]+)(\/[^?#\s]*)?/i.exec(link.trim());
  const path = (found?.[2] ?? "").replace(/\/+$/, "");
  return found && path ? `${found[1]?.toLowerCase()}${decoded(path).toLowerCase()}` : "";
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

export function plainCompany(company: string): string {
  return fold(company).replace(COMPANY_FORM, "");
}
