type Value = string | number | boolean | null | Value[] | { [name: string]: Value };

/** The id of what a file tells: the same on every device and on the server, so that telling it twice makes one. */
export async function sourceId(source: string): Promise<string> {
  const bytes = await sha256(source);
  // Version 8 of UUIDs is for ids that are made by a rule of one's own.
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = hexOf(bytes).slice(0, 32);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

/** Sixteen digits that tell whether these fields are still what they were. Empty ones do not count. */
export async function printOf(fields: Record<string, unknown>): Promise<string> {
  const said = Object.entries(fields).filter(([, value]) => !isEmpty(value));
  return hexOf(await sha256(JSON.stringify(inOrder(Object.fromEntries(said) as Value)))).slice(0, 16);
}

export function isEmpty(value: unknown): boolean {
  return value == null || value === "" || (Array.isArray(value) && value.length === 0);
}

function inOrder(value: Value): Value {
  if (Array.isArray(value)) return value.map(inOrder);
  if (value === null || typeof value !== "object") return value;
  const names = Object.keys(value).sort();
  return Object.fromEntries(names.map((name) => [name, inOrder(value[name] ?? null)]));
}

async function sha256(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
