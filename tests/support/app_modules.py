"""The app's own modules in one script, for pages that test or measure parts of the client without its screens."""

import subprocess
import tempfile
from functools import cache
from pathlib import Path

from tests.support.server import ROOT

PWA = ROOT / "pwa"


@cache
def bundled(entry: Path) -> str:
    """`entry` and everything it needs of the app, as one module."""
    binaries = PWA / "node_modules" / ".bin"
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "bundle.js"
        command = [binaries / "node", binaries / "rolldown", entry, "-o", made]
        options = ["--format", "esm", "--platform", "browser", "--no-codeSplitting", "--logLevel", "silent"]
        subprocess.run([*command, *options], check=True, cwd=PWA, stdout=subprocess.DEVNULL)
        return made.read_text()
