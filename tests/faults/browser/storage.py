"""What a browser may do to a site's storage at any time, done now."""

from playwright.sync_api import Page


class Storage:
    def __init__(self, page: Page, origin: str) -> None:
        self._tools = page.context.new_cdp_session(page)
        self._origin = {"origin": origin}

    def fill(self) -> None:
        """No room for another byte."""
        self._tools.send("Storage.overrideQuotaForOrigin", self._origin | {"quotaSize": 1})

    def free(self) -> None:
        self._tools.send("Storage.overrideQuotaForOrigin", self._origin)

    def evict(self) -> None:
        """The database goes while pages have it open; cookies stay, as they do in browsers."""
        self._tools.send("Storage.clearDataForOrigin", self._origin | {"storageTypes": "indexeddb"})
