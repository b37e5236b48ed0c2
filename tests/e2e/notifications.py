"""A phone that gets reminders, where Chromium itself cannot subscribe: another eye reads, the worker is handed it."""

import json
from collections.abc import Callable
from typing import Any

from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.e2e.steps import add_person, day
from tests.support.fake_browser import FakeBrowser
from tests.support.local_push import LocalPush
from tests.support.server import Server
from tests.support.wait import until

SHOWN = """async () => {
    const shown = await self.registration.getNotifications();
    return shown.map(({ title, body, actions }) => ({ title, body, actions }));
}"""
# Without a finger there is no gesture, so nothing may be opened; the handler runs all the same.
TAP = """async (action) => {
    const [notification] = await self.registration.getNotifications();
    self.dispatchEvent(new NotificationEvent("notificationclick", { notification, action }));
}"""


class Notified:
    """The page's worker, and what the push service was given for this phone."""

    def __init__(self, page: Page, kith: Server, service: LocalPush) -> None:
        self._page, self._kith = page, kith
        key = self._api("get", "/api/push/key").json()["key"]
        self.browser = FakeBrowser(service, key)
        self._api("put", "/api/push/subscriptions", data=self.browser.as_json("Chromium on Linux"))
        # A message for a worker that still installs is lost.
        page.evaluate("() => navigator.serviceWorker.ready.then(() => true)")
        self._devtools = page.context.new_cdp_session(page)
        self._registration = self._registered()

    def remind(self, now: str) -> list[dict[str, Any]]:
        """Everything due at that instant is sent, and shown by the worker. What it shows."""
        before = len(self.browser.received)
        self._kith.tick(now)
        assert len(self.browser.received) == before + 1
        self.deliver()
        return self.shown()

    def deliver(self) -> None:
        message = json.dumps(self.browser.received[-1])
        self._devtools.send(
            "ServiceWorker.deliverPushMessage",
            {"origin": self._kith.url, "registrationId": self._registration, "data": message},
        )
        until(self.shown)

    def shown(self) -> list[dict[str, Any]]:
        shown: list[dict[str, Any]] = self._worker().evaluate(SHOWN)
        return shown

    def tap(self, action: str) -> None:
        self._worker().evaluate(TAP, action)
        until(lambda: not self.shown())

    def _api(self, method: str, path: str, **more: Any) -> Any:
        send: Callable[..., Any] = getattr(self._page.context.request, method)
        answer = send(f"{self._kith.url}{path}", headers={"Origin": self._kith.url}, **more)
        assert answer.ok, answer.text()
        return answer

    def _worker(self) -> Any:
        context: BrowserContext = self._page.context
        return context.service_workers[0] if context.service_workers else context.wait_for_event("serviceworker")

    def _registered(self) -> str:
        found: list[str] = []

        def hear(news: dict[str, Any]) -> None:
            found.extend(each["registrationId"] for each in news["registrations"] if not each["isDeleted"])

        self._devtools.on("ServiceWorker.workerRegistrationUpdated", hear)
        self._devtools.send("ServiceWorker.enable")
        while not found:
            self._page.wait_for_timeout(50)
        return found[-1]


def helped(page: Page, name: str) -> None:
    """Somebody who helped at an event that ended yesterday."""
    page.goto("/events/new")
    page.get_by_label("Name", exact=True).fill(f"Meetup with {name}")
    page.get_by_label("Starts", exact=True).fill(day(-1))
    page.get_by_label("Ends", exact=True).fill(day(-1))
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_role("heading", name=f"Meetup with {name}")).to_be_visible()
    add_person(page, name, Thank_for="Read my draft")


def card(page: Page, name: str) -> Locator:
    return page.get_by_role("article", name=name)
