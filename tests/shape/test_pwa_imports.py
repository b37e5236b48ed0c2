"""Who may import whom in the app: one way, from the screen down to the device's own database."""

import re
from collections.abc import Iterator
from pathlib import Path

from tests.support.server import ROOT

SRC = ROOT / "pwa" / "src"
# What a stage may know besides itself.
MAY_KNOW = {
    "views": {"parts", "store", "words", "styles", "router", "capture_text", "photo"},
    "parts": {"store", "words", "styles", "photo"},
    "install": {"store"},
    "store": {"rules", "takeout", "ways_in", "db", "sync", "net"},
    "sync": {"db", "net"},
    "worker": {"db", "sync", "net", "words"},
    "capture_text": set(),
    "photo": set(),
    "takeout": {"ways_in"},
    "ways_in": set(),
    "router": set(),
    "words": set(),
    "db": set(),
    "rules": set(),
    "net": set(),
}
# The signal that says "something changed" is how questions live; it carries no data.
EXCEPTIONS = {("parts/use_answer.ts", "db/changed.ts")}
IMPORT = re.compile(r"""(?:from|import|import\()\s*["']([^"']+)["']""")


def sources() -> list[Path]:
    return [path for path in sorted(SRC.rglob("*.ts*")) if not path.name.endswith(".d.ts")]


def imports(path: Path) -> Iterator[Path]:
    """The files of ours that this one names."""
    for name in IMPORT.findall(path.read_text()):
        if name.startswith("."):
            target = (path.parent / name.partition("?")[0]).resolve()
            yield next(
                (
                    known
                    for suffix in ("", ".ts", ".tsx", "/index.ts")
                    if (known := Path(f"{target}{suffix}")).is_file()
                ),
                target,
            )


def stage(path: Path) -> str:
    parts = path.relative_to(SRC).parts
    return parts[0] if len(parts) > 1 else path.stem


def test_every_import_goes_down() -> None:
    wrong = [
        f"{path.relative_to(SRC)} -> {target.relative_to(SRC)}"
        for path in sources()
        # The only wiring: it may know every stage.
        if stage(path) != "main"
        for target in imports(path)
        if target.is_relative_to(SRC)
        and stage(target) not in MAY_KNOW[stage(path)] | {stage(path)}
        and (str(path.relative_to(SRC)), str(target.relative_to(SRC))) not in EXCEPTIONS
    ]
    assert wrong == []


def test_every_import_leads_to_a_file() -> None:
    wrong = [
        f"{path.relative_to(SRC)} -> {target}" for path in sources() for target in imports(path) if not target.exists()
    ]
    assert wrong == []


def test_only_net_talks_to_the_network() -> None:
    allowed = {"net", "worker", "main"}
    wrong = [
        str(path)
        for path in sources()
        if stage(path) not in allowed and re.search(r"(?<![\w.])fetch\(", path.read_text())
    ]
    assert wrong == []


def test_rules_import_only_rules() -> None:
    wrong = [str(path) for path in SRC.glob("rules/*.ts") if re.findall(r'from "(?!\./)', path.read_text())]
    assert wrong == []
