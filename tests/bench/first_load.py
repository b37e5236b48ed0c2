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


def lines() -> Iterator[Line]:
    page = DIST / "index.html"
    styles = "".join(re.findall(r"<style[^>]*>(.*?)</style>", page.read_text(), re.DOTALL))
    before_use = _asked_before_use()
    scripts = [DIST / path.lstrip("/") for path in before_use if path.endswith(".js")]
    yield _size("document with styles and shell, br", _brotli(page), 14)
    yield _size("document with styles and shell, gz", _gzip(page))
    yield _size("styles in it, gz", len(gzip.compress(styles.encode(), 9)), 10)
    yield _size("scripts until Today can be used, gz", sum(map(_gzip, scripts)), 25)
    yield _size("scripts until Today can be used, br", sum(map(_brotli, scripts)))
    yield at_most("requests until Today can be used", len(before_use), 3, "", 0)
    yield _size("all scripts, gz", sum(map(_gzip, (DIST / "assets").glob("*.js"))), 110)
    yield _size("service worker, gz", _gzip(DIST / "sw.js"), 2)
    yield _size("everything kept for offline, as it lies on the server", _whole(DIST.rglob("*")))


def _asked_before_use() -> list[str]:
    """Addresses that the page asks for until the first card is painted; icons and manifest wait for nobody."""
    context = new_phone()
    page = context.new_page()
    page.goto("/", wait_until="commit")
    asked: list[str] = page.evaluate(
        """async (selector) => {
          const painted = await bench.whenPainted(selector);
          const entries = performance.getEntriesByType("resource");
          const before = entries.filter(({ startTime, name }) => startTime < painted && !/icon|manifest/.test(name));
          return ["/", ...before.map(({ name }) => new URL(name).pathname)];
        }""",
        CARD,
    )
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
