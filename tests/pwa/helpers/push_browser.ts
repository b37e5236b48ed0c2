import { vi } from "vitest";

type Listener = (event: { data: unknown }) => void;

const bytes = (text: string) => Uint8Array.from(atob(text), (each) => each.charCodeAt(0)).buffer;

/** The browser's half of web push: its permission, its subscription, its worker's messages. */
export class PushBrowser {
  made: { endpoint: string; key: string } | null = null;
  permission: NotificationPermission = "default";
  answer: NotificationPermission = "granted";
  subscribing = async (): Promise<void> => {};
  readonly listeners = new Set<Listener>();
  private count = 0;

  /** Makes this the browser that the code under test sees. */
  appear(): void {
    const browser = this;
    vi.stubGlobal("navigator", this.navigator());
    vi.stubGlobal("PushManager", class {});
    vi.stubGlobal("Notification", {
      get permission() {
        return browser.permission;
      },
      requestPermission: async () => {
        browser.permission = browser.answer;
        return browser.answer;
      },
    });
  }

  /** The worker says something to this page. */
  say(data: object): void {
    for (const listener of this.listeners) listener({ data });
  }

  /** The browser drops the subscription by itself, as it does after long silence. */
  lose(): void {
    this.made = null;
  }

  private subscription(): object | null {
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

  private navigator(): object {
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
}
