declare const self: ServiceWorkerGlobalScope;
declare const KITH_FILES: string[];
declare const KITH_VERSION: string;

const SHELL = "shell-";
const NAME = SHELL + KITH_VERSION;
const KEPT = 2;
const DOCUMENT = "/";
/** Addresses that the server itself answers: no screens of ours. */
const SERVERS = /^\/(api|outbox|demo|healthz|readyz)(\/|$)/;

/** All files of one build or none: a version is never half new. */
export async function fill(): Promise<void> {
  const cache = await caches.open(NAME);
  await cache.addAll(KITH_FILES.map(request));
}

// Hashed files cannot be stale; the others must not come from the browser's own cache.
function request(file: string): Request {
  return new Request(file, { cache: file.startsWith("/assets/") ? "default" : "reload" });
}

/** The set before this one stays, for tabs that still run it and fetch a part late. */
export async function clean(): Promise<void> {
  const shells = (await caches.keys()).filter((name) => name.startsWith(SHELL) && name !== NAME);
  const old = shells.slice(0, shells.length - (KEPT - 1));
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** Cache first; `null` leaves a request to the network. */
export function answer(request: Request): Promise<Response> | null {
  const url = new URL(request.url);
  const ours = request.method === "GET" && url.origin === location.origin && !SERVERS.test(url.pathname);
  if (!ours) return null;
  return found(request, request.mode === "navigate" ? DOCUMENT : url.pathname);
}

async function found(request: Request, path: string): Promise<Response> {
  const own = await (await caches.open(NAME)).match(path);
  return own ?? (await caches.match(path)) ?? fetch(request);
}
