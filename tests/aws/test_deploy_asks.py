"""Before it makes anything, `make deploy` says what is missing."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.server import ROOT


def said(tmp_path: Path, module: str, *words: str) -> str:
    environ = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
    environ |= {"HOME": str(tmp_path), "AWS_EC2_METADATA_DISABLED": "true"}
    done = subprocess.run(
        [sys.executable, "-m", module, *words], cwd=ROOT, env=environ, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    return done.stderr


@pytest.mark.parametrize("module", ["infra.deploy", "infra.destroy", "infra.mails_again"])
def test_credentials(tmp_path: Path, module: str) -> None:
    words = said(tmp_path, module, "production")
    assert "Unable to locate credentials" in words
    assert "aws configure" in words
    assert words.strip().endswith("Nothing was made and nothing was changed.")


def test_a_stage_that_there_is(tmp_path: Path) -> None:
    assert "There are production, development" in said(tmp_path, "infra.deploy", "staging")


def test_a_stage_at_all(tmp_path: Path) -> None:
    assert "make deploy STAGE=production" in said(tmp_path, "infra.deploy")
