"""What travels before Today can be used the first time, and what is fetched after it for offline."""

import gzip
import re
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path

from tests.bench.browser import new_phone
from tests.bench.table import Line, at_most, plain
from tests.support.server import ROOT

DIST = ROOT / "pwa" / "dist"
KB = 1024
CARD = "#main article"
SQUEEZE = "process.stdout.write(zlib.brotliCompressSync(fs.readFileSync(process.argv[1])))"

PATIENCE_MS = 3000
ASKED_UNTIL_USABLE = """async ({ selector, patience }) => {
  const late = new Promise((done) => setTimeout(done, patience, null));
  const painted = await Promise.race([bench.whenPainted(selector), late]);
  if (painted === null) return null;
  const isScript = ({ startTime, name }) => startTime < painted && name.endsWith(".js");
  return ["/", ...performance.getEntriesByType("resource").filter(isScript).map(({ name }) => new URL(name).pathname)];
}"""


def lines() -> Iterator[Line]:
    page = DIST / "index.html"
    styles = "".join(re.findall(r"<style[^>]*>(.*?)</style>", page.read_text(), re.DOTALL))
    needed = _needed()
    scripts = [DIST / path.lstrip("/") for path in needed if path.endswith(".js")]
    yield _size("document with styles and shell, br", _brotli(page), 14)
    yield _size("document with styles and shell, gz", _gzip(page))
    yield _size("styles in it, gz", len(gzip.compress(styles.encode(), 9)), 10)
    yield _size("scripts that Today waits for, gz", sum(map(_gzip, scripts)), 25)
    yield _size("scripts that Today waits for, br", sum(map(_brotli, scripts)))
    yield at_most("requests that Today waits for", len(needed), 3, "", 0)
    yield _size("all scripts, gz", sum(map(_gzip, (DIST / "assets").glob("*.js"))), 110)
    yield _size("service worker, gz", _gzip(DIST / "sw.js"), 2)
    yield _size("everything kept for offline, as it lies on the server", _whole(DIST.rglob("*")))


def _needed() -> list[str]:
    """Addresses without which Today does not come; what is merely under way at the same time is not among them."""
    asked = _asked_for(blocked=None)
    assert asked is not None
    return [path for path in asked if path == "/" or _asked_for(blocked=path) is None]


def _asked_for(blocked: str | None) -> list[str] | None:
    """What a first visit asks for until the first card is painted; `None` when it never is."""
    context = new_phone()
    if blocked:
        context.route(f"**{blocked}", lambda route: route.abort())
    page = context.new_page()
    page.goto("/", wait_until="commit")
    question = {"selector": CARD, "patience": PATIENCE_MS}
    asked: list[str] | None = page.evaluate(ASKED_UNTIL_USABLE, question)
    context.close()
    return asked


def _size(what: str, size: int, most: int | None = None) -> Line:
    return plain(what, size / KB, " kB", 1) if most is None else at_most(what, size / KB, most, " kB", 1)


def _gzip(path: Path) -> int:
    return len(gzip.compress(path.read_bytes(), 9))


def _brotli(path: Path) -> int:
    node = ROOT / "pwa" / "node_modules" / ".bin" / "node"
    return len(subprocess.run([node, "-e", SQUEEZE, path], check=True, stdout=subprocess.PIPE).stdout)


def _whole(paths: Iterable[Path]) -> int:
    return sum(path.stat().st_size for path in paths if path.is_file() and path.name != "sw.js")
