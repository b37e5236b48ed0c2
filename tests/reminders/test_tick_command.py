"""`python -m backend.tick --now ...`: an operator's tool, in a process of its own."""

import os
import subprocess
import sys

from tests.support.server import ROOT


def run_tick(*arguments: str, **environ: str) -> subprocess.CompletedProcess[str]:
    clean = {name: value for name, value in os.environ.items() if not name.startswith("KITH_")}
    command = [sys.executable, "-W", "error", "-m", "backend.tick", *arguments]
    return subprocess.run(command, cwd=ROOT, env=clean | environ, capture_output=True, text=True, timeout=120)


def test_it_runs_one_tick_at_that_instant(settings, story, phone, says):
    environ = {
        "KITH_DATABASE_URL": settings.database_url,
        "KITH_DATA_DIR": str(settings.data_dir),
        "KITH_PUSH_EXTRA_ORIGINS": ",".join(settings.push_extra_origins),
    }
    story.conference()
    early = run_tick("--now", "2026-11-22T08:59:59Z", **environ)
    assert (early.returncode, early.stderr) == (0, "")
    assert early.stdout.startswith("tick 2026-11-22T08:59:59.000Z claimed=0 messages=0 sent=0")
    on_time = run_tick("--now", "2026-11-22T10:00:00+01:00", **environ)
    assert on_time.stdout.startswith("tick 2026-11-22T09:00:00.000Z claimed=1 messages=1 sent=1")
    assert len(says(phone)) == 1


def test_an_instant_without_a_zone_is_refused():
    done = run_tick("--now", "2026-11-22T09:00:00")
    assert done.returncode == 2
    assert "say the zone too" in done.stderr


def test_a_bad_setting_is_said_in_a_sentence(tmp_path):
    done = run_tick(KITH_DATABASE_URL="mysql://x", KITH_DATA_DIR=str(tmp_path))
    assert done.returncode == 2
    assert "KITH_DATABASE_URL" in done.stderr
    assert "Traceback" not in done.stderr
