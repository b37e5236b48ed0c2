import { send } from "./send";

declare const self: ServiceWorkerGlobalScope;

type Change = ExtendableEvent & {
  oldSubscription: PushSubscription | null;
  newSubscription: PushSubscription | null;
};

/** The browser has a new address for us. What fails here is mended by the page at its next start. */
export async function onSubscriptionChange({ oldSubscription: old, newSubscription }: Change): Promise<void> {
  const applicationServerKey = old?.options.applicationServerKey;
  const subscribe = () =>
    applicationServerKey &&
    self.registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey });
  const made = newSubscription ?? (await subscribe());
  if (made) await send("PUT", "subscriptions", made.toJSON());
}
