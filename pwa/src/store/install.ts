import { signal } from "@preact/signals";

/** "prompt": the browser can ask. "by_hand": an iPhone, where only its owner can. */
export type InstallOffer = "none" | "prompt" | "by_hand";

type Asking = globalThis.Event & { prompt(): Promise<void> };

export const installOffer = signal<InstallOffer>("none");
export const newVersion = signal<(() => void) | null>(null);

let asking: Asking | null = null;

function isInstalled(): boolean {
  const onIos = (navigator as { standalone?: boolean }).standalone === true;
  return onIos || matchMedia("(display-mode: standalone)").matches;
}

function isIphone(): boolean {
  return (
    /iPhone|iPad/.test(navigator.userAgent) ||
    (/Mac/.test(navigator.userAgent) && navigator.maxTouchPoints > 1)
  );
}

/** Early, because the browser offers only once and soon. */
export function hearInstallOffer(): void {
  if (isInstalled()) return;
  if (isIphone()) installOffer.value = "by_hand";
  addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    asking = event as Asking;
    installOffer.value = "prompt";
  });
  addEventListener("appinstalled", () => {
    installOffer.value = "none";
  });
}

export async function install(): Promise<void> {
  const asked = asking;
  asking = null;
  installOffer.value = "none";
  await asked?.prompt();
}
