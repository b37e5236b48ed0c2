import { Collect } from "./collect";
import type { Found } from "./found";
import { safeUrl } from "./safe_url";

const MOST = 2_000;
const SCHEME = /^(https?|tel|sms|smsto|mailto):/i;

export function isAddress(text: string): boolean {
  const line = text.trim();
  return line.length <= MOST && SCHEME.test(line) && (!/\s/.test(line) || /^(tel|sms)/i.test(line));
}

/** A page, a number or a mailbox that came alone; null when it cannot be kept. */
export function readAddress(text: string): Found | null {
  const line = text.trim();
  const scheme = SCHEME.exec(line)?.[1]?.toLowerCase() ?? "";
  const rest = line.slice(scheme.length + 1);
  const into = new Collect();
  if (scheme.startsWith("http")) return pageOf(line, into);
  if (scheme === "mailto") {
    const address = decoded(rest.split("?")[0] ?? "");
    into.name(nameFromMailbox(address), true);
    into.way("email", address);
  } else into.way("phone", decoded(rest.split(/[:?;]/)[0] ?? ""));
  return into.done();
}

function pageOf(line: string, into: Collect): Found | null {
  const url = safeUrl(line);
  if (url === null) return null;
  const profile = profileOf(url);
  if (profile) {
    into.name(nameFromSlug(profile.slug), true);
    into.way("link", profile.href);
  } else into.way("link", url.href);
  return into.done();
}

/** A page that stands for one person, without the trail of where it was shared. */
function profileOf({ hostname, pathname }: URL): { slug: string; href: string } | null {
  const on = (site: string) => hostname === site || hostname.endsWith(`.${site}`);
  const linkedIn = on("linkedin.com") && /^\/in\/([^/]+)/.exec(pathname)?.[1];
  if (linkedIn) return { slug: linkedIn, href: `https://www.linkedin.com/in/${linkedIn}` };
  const xing = on("xing.com") && /^\/profile\/([^/]+)/.exec(pathname)?.[1];
  return xing ? { slug: xing, href: `https://www.xing.com/profile/${xing}` } : null;
}

/** `ana-souza-8b1a2c` may be Ana Souza. One word alone says too little. */
export function nameFromSlug(slug: string): string {
  const words = decoded(slug)
    .split(/[-_.\s]+/)
    .filter((word) => word && !/\d/.test(word));
  return words.length >= 2 && words.length <= 5 ? words.map(capital).join(" ") : "";
}

export function nameFromMailbox(address: string): string {
  return nameFromSlug(address.split("@")[0] ?? "");
}

function capital(word: string): string {
  return word.slice(0, 1).toLocaleUpperCase() + word.slice(1);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
