"""What a browser may do to a site's storage at any time, done now."""

from playwright.sync_api import Page

ROOM = 8_000_000
# Ever smaller pieces until not even half a kilobyte fits; random ones, because others would be packed.
FILL = """async () => {
    const opening = indexedDB.open('junk', 1);
    const db = await new Promise((done) => {
        opening.onupgradeneeded = () => opening.result.createObjectStore('junk', { autoIncrement: true });
        opening.onsuccess = () => done(opening.result);
    });
    const fits = (size) => new Promise((done) => {
        const tx = db.transaction('junk', 'readwrite');
        tx.objectStore('junk').add(crypto.getRandomValues(new Uint8Array(size)));
        tx.oncomplete = () => done(true);
        tx.onabort = () => done(false);
    });
    for (let size = 65536; size >= 512; ) if (!(await fits(size))) size /= 2;
    db.close();
}"""


class Storage:
    def __init__(self, page: Page, origin: str) -> None:
        self._page = page
        self._tools = page.context.new_cdp_session(page)
        self._origin = {"origin": origin}

    def limit(self) -> None:
        """Little room, from the start: what a browser once counted as free it takes for free a while longer."""
        self._tools.send("Storage.overrideQuotaForOrigin", self._origin | {"quotaSize": ROOM})

    def fill(self) -> None:
        """Use up the room that there is."""
        self._page.evaluate(FILL)

    def free(self) -> None:
        self._tools.send("Storage.overrideQuotaForOrigin", self._origin)

    def evict(self) -> None:
        """The database goes while pages have it open; cookies stay, as they do in browsers."""
        self._tools.send("Storage.clearDataForOrigin", self._origin | {"storageTypes": "indexeddb"})
