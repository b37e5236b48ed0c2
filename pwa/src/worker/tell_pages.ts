declare const self: ServiceWorkerGlobalScope;

export type News =
  | { kind: "push-shown"; tag: string | undefined }
  | { kind: "sync" }
  | { kind: "open"; path: string };

export function pages(): Promise<readonly WindowClient[]> {
  return self.clients.matchAll({ type: "window", includeUncontrolled: true });
}

export async function tellPages(news: News): Promise<void> {
  for (const page of await pages()) page.postMessage(news);
}
