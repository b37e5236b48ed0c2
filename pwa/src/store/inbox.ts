export type Origin = "shared" | "scan" | "paste" | "file" | "contacts";
export type Arrived = { key: string; from: Origin; text: string; files: File[] };

/** The worker puts what other apps share under the same roof: see worker/share.ts. */
const NAME = "inbox";
const OWN = /-own$/;
const KEPT = 10;

/** Where the browser keeps no caches, as in some private windows, it lasts as long as the page. */
let held: { key: string; form: FormData } | null = null;

/** Of what Kith itself brought in only the latest waits: a card that was looked at and left is not kept. */
export async function hold(from: Origin, { text = "", files = [] as File[] }): Promise<void> {
  const form = new FormData();
  form.set("from", from);
  form.set("text", text);
  for (const file of files) form.append("files", file);
  held = { key: `/inbox/${Date.now()}-own`, form };
  const cache = await opened().catch(() => null);
  const before = (await keysIn(cache)).filter((key) => OWN.test(key));
  await Promise.all(before.map((key) => cache?.delete(key)));
  await cache?.put(held.key, new Response(form)).catch(() => {});
}

/** What came in last and was not dealt with yet. */
export async function newestArrived(): Promise<Arrived | null> {
  const cache = await opened().catch(() => null);
  if (held) return arrived(held.key, held.form);
  const keys = (await keysIn(cache)).sort(laterFirst);
  await Promise.all(keys.slice(KEPT).map((key) => cache?.delete(key)));
  const [key] = keys;
  const response = key && (await cache?.match(key));
  if (!key || !response) return null;
  try {
    return arrived(key, await response.formData());
  } catch {
    // Cut off on its way: it would stand before all others for ever.
    await dropArrived(key);
    return newestArrived();
  }
}

export async function dropArrived(key: string): Promise<void> {
  if (key === held?.key) held = null;
  await opened()
    .then((cache) => cache?.delete(key))
    .catch(() => {});
}

async function opened(): Promise<Cache | null> {
  return (await globalThis.caches?.open(NAME)) ?? null;
}

async function keysIn(cache: Cache | null): Promise<string[]> {
  return ((await cache?.keys()) ?? []).map(({ url }) => new URL(url).pathname);
}

/** Each carries the moment it came. */
function laterFirst(one: string, other: string): number {
  return other.localeCompare(one, "en", { numeric: true });
}

function arrived(key: string, form: FormData): Arrived {
  const said = ["title", "text", "url"]
    .map((name) => form.get(name))
    .filter((each) => typeof each === "string");
  const files = form.getAll("files").filter((each) => each instanceof File && each.size > 0) as File[];
  const from = OWN.test(key) ? ((form.get("from") as Origin | null) ?? "shared") : "shared";
  return { key, from, text: withoutRepeats(said), files };
}

// Android puts an address into the text as well, and the title into both.
function withoutRepeats(said: string[]): string {
  const kept = said.map((text) => text.trim()).filter(Boolean);
  const isSaidElsewhere = (text: string, at: number) =>
    kept.some((other, place) => place !== at && other.includes(text) && (other !== text || place < at));
  return kept.filter((text, at) => !isSaidElsewhere(text, at)).join("\n");
}
