export type Origin = "shared" | "scan" | "paste" | "file" | "contacts";
export type Arrived = { key: string; from: Origin; text: string; files: File[] };

/** The worker puts what other apps share under the same roof: see worker/share.ts. */
const NAME = "inbox";
const OWN = "/inbox/own";
const KEPT = 10;

/** Where the browser keeps no caches, as in some private windows, it lasts as long as the page. */
let held: FormData | null = null;

/** What Kith itself brought in waits at one place: a card that was looked at and left is not kept. */
export async function hold(from: Origin, { text = "", files = [] as File[] }): Promise<void> {
  const form = new FormData();
  form.set("from", from);
  form.set("text", text);
  for (const file of files) form.append("files", file);
  held = form;
  await opened()
    .then((cache) => cache?.put(OWN, new Response(form)))
    .catch(() => {});
}

/** What came in last and was not dealt with yet. */
export async function newestArrived(): Promise<Arrived | null> {
  const cache = await opened().catch(() => null);
  if (held) return arrived(OWN, held);
  const keys = ((await cache?.keys()) ?? []).map(({ url }) => new URL(url).pathname).sort(laterFirst);
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
  if (key === OWN) held = null;
  await opened()
    .then((cache) => cache?.delete(key))
    .catch(() => {});
}

async function opened(): Promise<Cache | null> {
  return (await globalThis.caches?.open(NAME)) ?? null;
}

/** Own first: it is what the owner has just done. The others carry the moment they came. */
function laterFirst(one: string, other: string): number {
  if (one === OWN || other === OWN) return one === OWN ? -1 : 1;
  return other.localeCompare(one, "en", { numeric: true });
}

function arrived(key: string, form: FormData): Arrived {
  const said = ["title", "text", "url"]
    .map((name) => form.get(name))
    .filter((each) => typeof each === "string");
  const files = form.getAll("files").filter((each) => each instanceof File && each.size > 0) as File[];
  const from = key === OWN ? ((form.get("from") as Origin | null) ?? "shared") : "shared";
  return { key, from, text: withoutRepeats(said), files };
}

// Android puts an address into the text as well, and the title into both.
function withoutRepeats(said: string[]): string {
  const kept = said.map((text) => text.trim()).filter(Boolean);
  const isSaidElsewhere = (text: string, at: number) =>
    kept.some((other, place) => place !== at && other.includes(text) && (other !== text || place < at));
  return kept.filter((text, at) => !isSaidElsewhere(text, at)).join("\n");
}
