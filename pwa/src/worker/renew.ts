declare const self: ServiceWorkerGlobalScope;

type Change = ExtendableEvent & {
  oldSubscription: PushSubscription | null;
  newSubscription: PushSubscription | null;
};

const SUBSCRIPTIONS = "/api/push/subscriptions";

/** The browser has a new address for us. What fails here is mended by the page at its next start. */
export async function onSubscriptionChange(event: Event): Promise<void> {
  const { oldSubscription: old, newSubscription } = event as Change;
  const now = newSubscription ?? (await subscribedAgain(old));
  if (!now) return;
  const { endpoint, keys } = now.toJSON();
  await send("PUT", { endpoint, keys });
  if (old && old.endpoint !== endpoint) await send("DELETE", { endpoint: old.endpoint });
}

async function subscribedAgain(old: PushSubscription | null): Promise<PushSubscription | null> {
  const applicationServerKey = old?.options.applicationServerKey;
  if (!applicationServerKey) return null;
  return self.registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey });
}

function send(method: string, body: object): Promise<Response> {
  const headers = { "content-type": "application/json" };
  return fetch(SUBSCRIPTIONS, { method, headers, body: JSON.stringify(body) });
}
