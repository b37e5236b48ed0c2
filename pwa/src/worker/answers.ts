import { send } from "./send";
import { tellPages } from "./tell_pages";

// Background Sync is not in the library's types, nor in every browser.
type Registration = ServiceWorkerRegistration & { sync?: { register: (name: string) => Promise<void> } };
declare const self: ServiceWorkerGlobalScope & { registration: Registration };

/** Kept before it is sent. What cannot be sent now waits here for a push, a sync or the page: see store/answers.ts. */
export async function keepAnswer(answer: { token: string; action: string; about: unknown }): Promise<void> {
  const cache = await caches.open("answers");
  await cache.put(answer.token, new Response(JSON.stringify({ ...answer, at: Date.now() })));
  await sendAnswers().catch(() => self.registration.sync?.register("answers"));
}

/** Sent or not, the pages are woken: they fetch what the server has done, or do it themselves. */
export async function sendAnswers(): Promise<void> {
  try {
    const cache = await caches.open("answers");
    for (const key of await cache.keys()) {
      const { status } = await send("POST", "act", await (await cache.match(key))?.json());
      // Any other answer is not ours, or not its last word.
      if (![204, 400, 404].includes(status)) throw status;
      await cache.delete(key);
    }
  } finally {
    await tellPages({ kind: "sync" });
  }
}
