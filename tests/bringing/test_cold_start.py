"""What reads files waits until a file comes: no cold start pays for it."""

import subprocess
import sys

from tests.support.server import ROOT

SAY = "import sys, backend.aws; print(*sorted(name for name in sys.modules if name.startswith('backend.bringing')))"


def test_only_the_door_is_imported_at_first() -> None:
    done = subprocess.run([sys.executable, "-c", SAY], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["backend.bringing", "backend.bringing.routes", "backend.bringing.wire"]
