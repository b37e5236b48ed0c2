import { sendAnswers } from "./answers";
import { onClick, onPush } from "./notify";
import { onSubscriptionChange } from "./renew";
import { takeIn } from "./share";
import { answer, clean, fill } from "./shell";

declare const self: ServiceWorkerGlobalScope;

self.addEventListener("install", (event) => event.waitUntil(fill()));
self.addEventListener("activate", (event) => event.waitUntil(clean()));
self.addEventListener("fetch", (event) => {
  const response = takeIn(event.request) ?? answer(event.request);
  if (response) event.respondWith(response);
});
// Only when the reader asked for the new version: a page that is open keeps the files it was built with.
self.addEventListener("message", (event) => {
  if (event.data === "activate-update") event.waitUntil(self.skipWaiting());
});
self.addEventListener("push", (event) => event.waitUntil(onPush(event.data)));
self.addEventListener("notificationclick", (event) => event.waitUntil(onClick(event)));
self.addEventListener("pushsubscriptionchange", (event) =>
  event.waitUntil(onSubscriptionChange(event as never)),
);
// Background Sync is not in the library's types. The page writes domain data, so it is only woken.
self.addEventListener("sync" as "push", (event) => event.waitUntil(sendAnswers()));
