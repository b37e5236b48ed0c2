import { newVersion } from "../store/install";

const WORKER = "/sw.js";
const LOOK_AGAIN_MS = 60 * 60 * 1000;

type Policies = {
  createPolicy(
    name: string,
    rules: { createScriptURL: () => string },
  ): { createScriptURL(url: string): unknown };
};

/** The content policy lets one name make script addresses, and that name knows one address. */
function workerAddress(): string {
  const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes;
  const policy = policies?.createPolicy("sw", { createScriptURL: () => WORKER });
  return (policy?.createScriptURL(WORKER) ?? WORKER) as string;
}

function offer(waiting: ServiceWorker): void {
  newVersion.value = () => {
    // Only a reload the reader asked for: an open form is never taken away.
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
    waiting.postMessage("activate-update");
  };
}

function watch(registration: ServiceWorkerRegistration): void {
  const look = () => {
    if (registration.waiting && navigator.serviceWorker.controller) offer(registration.waiting);
  };
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", look);
  });
  look();
}

function keepLooking(registration: ServiceWorkerRegistration): void {
  const update = () => void registration.update().catch(() => {});
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") update();
  });
  setInterval(update, LOOK_AGAIN_MS);
}

/** The app works without: a browser that refuses a worker loses offline starts and reminders only. */
export async function registerWorker(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  const registration = await navigator.serviceWorker.register(workerAddress(), { scope: "/" });
  watch(registration);
  keepLooking(registration);
}
