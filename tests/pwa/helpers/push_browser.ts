type Listener = (event: { data: unknown }) => void;

const bytes = (text: string) => Uint8Array.from(atob(text), (each) => each.charCodeAt(0)).buffer;

/** A browser that can subscribe to a push service, as far as the app looks at it. */
export class PushBrowser {
  made: { endpoint: string; key: string } | null = null;
  listeners = new Set<Listener>();
  subscribing: () => Promise<void> = async () => {};
  private count = 0;

  navigator(): object {
    const pushManager = {
      getSubscription: async () => this.subscription(),
      subscribe: async ({ applicationServerKey }: { applicationServerKey: string }) => {
        await this.subscribing();
        this.made = { endpoint: `https://push.example/${++this.count}`, key: applicationServerKey };
        return this.subscription();
      },
    };
    const registration = { pushManager };
    return {
      userAgent: "Firefox/153 Linux",
      maxTouchPoints: 0,
      serviceWorker: {
        ready: Promise.resolve(registration),
        getRegistration: async () => registration,
        addEventListener: (_: string, listener: Listener) => this.listeners.add(listener),
        removeEventListener: (_: string, listener: Listener) => this.listeners.delete(listener),
      },
    };
  }

  /** What the worker tells the page. */
  says(data: unknown): void {
    for (const listener of this.listeners) listener({ data });
  }

  private subscription() {
    if (this.made === null) return null;
    const { endpoint, key } = this.made;
    return {
      endpoint,
      options: { applicationServerKey: bytes(key) },
      toJSON: () => ({ endpoint, keys: { p256dh: "p", auth: "a" } }),
      unsubscribe: async () => {
        this.made = null;
        return true;
      },
    };
  }
}
