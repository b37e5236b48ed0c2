"""What is in the repository, as git sees it."""

import subprocess
from pathlib import Path

from tests.support.server import ROOT


def tracked(*patterns: str) -> list[Path]:
    """Files that git has or would take, relative to the root; the patterns are git's, so `*` crosses folders."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z", "--", *patterns]
    names = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    return sorted({Path(name) for name in names.split("\0") if name and (ROOT / name).is_file()})
