import { vi } from "vitest";

/** A window's own storage: kept as long as the test, whatever the device does. */
class Kept {
  [key: string]: unknown;
  constructor() {
    for (const name of ["getItem", "setItem", "removeItem", "clear"])
      Object.defineProperty(this, name, { value: this[name], enumerable: false });
  }
  getItem(key: string): string | null {
    return Object.hasOwn(this, key) ? String(this[key]) : null;
  }
  setItem(key: string, value: string): void {
    this[key] = value;
  }
  removeItem(key: string): void {
    delete this[key];
  }
  clear(): void {
    for (const key of Object.keys(this)) delete this[key];
  }
}

/** What the lock looks at: a page that is seen or not, what its windows keep, and the minutes that pass. */
export class Windows {
  private page = new EventTarget() as EventTarget & { visibilityState: string };
  private window = new EventTarget();

  constructor() {
    vi.stubGlobal("localStorage", new Kept());
    vi.stubGlobal("sessionStorage", new Kept());
    this.page.visibilityState = "visible";
    vi.stubGlobal("document", this.page);
    vi.stubGlobal("addEventListener", this.window.addEventListener.bind(this.window));
  }

  hide(): void {
    this.turn("hidden");
  }

  show(): void {
    this.turn("visible");
  }

  private turn(state: string): void {
    this.page.visibilityState = state;
    this.page.dispatchEvent(new Event("visibilitychange"));
  }

  /** As the browser tells a window what another one has written. */
  otherWrites(key: string, newValue: string | null): void {
    if (newValue === null) localStorage.removeItem(key);
    else localStorage.setItem(key, newValue);
    this.window.dispatchEvent(Object.assign(new Event("storage"), { key, newValue }));
  }
}
