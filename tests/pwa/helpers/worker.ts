import { vi } from "vitest";

// A name, not a literal: the page's types and the worker's cannot be checked together.
const MAIN = "../../../pwa/src/worker/main.ts";
export const ORIGIN = "https://kith.example";

type Handler = (event: unknown) => void;
export type Shown = { title: string; body?: string; tag?: string; data: { url: string; token?: string } };

/** The service worker's own world, with a network and caches that a test can look into. */
export class WorkerWorld {
  shown: Shown[] = [];
  posts: { path: string; method: string; body: unknown }[] = [];
  sums: (string | null)[] = [];
  told: unknown[] = [];
  opened: string[] = [];
  badge: number | null = null;
  syncs: string[] = [];
  focused = 0;
  skipped = 0;
  pages = 0;
  network: (path: string) => Response = () => new Response(null, { status: 204 });
  readonly stores = new Map<string, Map<string, string>>();
  private readonly handlers = new Map<string, Handler>();

  async start(version = "v1", files = ["/", "/assets/main-1.js"]): Promise<void> {
    vi.resetModules();
    vi.stubGlobal("self", this.self());
    vi.stubGlobal("location", new URL(`${ORIGIN}/sw.js`));
    vi.stubGlobal("navigator", {
      language: "en",
      setAppBadge: async (count: number) => {
        this.badge = count;
      },
      clearAppBadge: async () => {
        this.badge = null;
      },
    });
    vi.stubGlobal("caches", this.caches());
    vi.stubGlobal("Request", Asked);
    vi.stubGlobal("fetch", this.fetch);
    vi.stubGlobal("KITH_VERSION", version);
    vi.stubGlobal("KITH_FILES", files);
    await import(/* @vite-ignore */ MAIN);
  }

  /** Fires an event and waits for everything it asked the browser to wait for. */
  async fire(name: string, event: Record<string, unknown> = {}): Promise<unknown> {
    const waits: unknown[] = [];
    let answer: unknown = null;
    this.handlers.get(name)?.({
      ...event,
      waitUntil: (promise: unknown) => waits.push(promise),
      respondWith: (promise: unknown) => {
        answer = promise;
      },
    });
    await Promise.all(waits);
    return answer;
  }

  push(data: unknown): Promise<unknown> {
    const text = typeof data === "string" ? data : JSON.stringify(data);
    return this.fire("push", { data: data === null ? null : { json: () => JSON.parse(text) } });
  }

  async get(path: string, mode = "cors", method = "GET"): Promise<string | null> {
    const url = new URL(path, ORIGIN).href;
    const answer = await this.fire("fetch", { request: { url, mode, method } });
    return answer === null ? null : ((await answer) as Response).text();
  }

  private readonly fetch = async (asked: string | Asked, init?: RequestInit): Promise<Response> => {
    const path = new URL(typeof asked === "string" ? asked : asked.url, ORIGIN).pathname;
    if (init?.body) {
      this.posts.push({ path, method: init.method ?? "", body: JSON.parse(String(init.body)) });
      this.sums.push(new Headers(init.headers).get("x-amz-content-sha256"));
    }
    return this.network(path);
  };

  private self(): unknown {
    return {
      addEventListener: (name: string, handler: Handler) => this.handlers.set(name, handler),
      skipWaiting: async () => void this.skipped++,
      registration: {
        showNotification: async (title: string, options: object) =>
          void this.shown.push({ title, ...options } as Shown),
        sync: { register: async (name: string) => void this.syncs.push(name) },
        pushManager: { subscribe: async () => ({ toJSON: () => ({ endpoint: "new" }) }) },
      },
      clients: {
        claim: async () => {},
        matchAll: async () => Array.from({ length: this.pages }, () => this.page()),
        openWindow: async (path: string) => void this.opened.push(path),
      },
    };
  }

  private page(): unknown {
    return {
      postMessage: (news: unknown) => void this.told.push(news),
      focus: async () => void this.focused++,
    };
  }

  private caches(): unknown {
    const open = async (name: string) => {
      const store = this.stores.get(name) ?? new Map<string, string>();
      this.stores.set(name, store);
      return {
        addAll: async (all: Asked[]) => {
          const bodies = await Promise.all(
            all.map(async (each) => [each.url, await this.downloaded(each.url)]),
          );
          for (const [path, body] of bodies) store.set(path as string, body as string);
        },
        match: async (path: string) => (store.has(path) ? new Response(store.get(path)) : undefined),
        put: async (path: string, response: Response) => void store.set(path, await response.text()),
        keys: async () => [...store.keys()],
        delete: async (path: string) => store.delete(path),
      };
    };
    return {
      open,
      keys: async () => [...this.stores.keys()],
      delete: async (name: string) => this.stores.delete(name),
      match: async (path: string) => {
        const store = [...this.stores.values()].find((each) => each.has(path));
        return store ? new Response(store.get(path)) : undefined;
      },
    };
  }

  private async downloaded(path: string): Promise<string> {
    const response = this.network(path);
    if (!response.ok) throw new TypeError("addAll fails as a whole");
    return response.text();
  }
}

class Asked {
  constructor(
    readonly url: string,
    readonly init: RequestInit = {},
  ) {}
}
