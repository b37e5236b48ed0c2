"""`make run` as its user meets it: it says where things are, stops when told, and keeps everything."""

import signal
import stat
import subprocess
import sys
from pathlib import Path
from urllib.request import HTTPCookieProcessor, build_opener

import pytest

from backend.settings import BadSetting, load_settings
from tests.support.server import ROOT, running


def test_it_says_where_to_look_and_stops_cleanly(tmp_path: Path) -> None:
    with running(tmp_path) as server:
        server.process.send_signal(signal.SIGINT)
        assert server.process.wait(20) == 0
        said = server.log()
    for words in (server.url, "/outbox", str(tmp_path), "Ctrl-C", "Kith has stopped. Everything is kept."):
        assert words in said


def test_a_second_start_keeps_the_data_and_the_keys(tmp_path: Path) -> None:
    def kept() -> dict[str, bytes]:
        return {name: (tmp_path / name).read_bytes() for name in ("secret_key", "vapid_private_key")}

    with running(tmp_path):
        first = kept()
        database = (tmp_path / "kith.db").stat().st_ino
    with running(tmp_path):
        assert kept() == first
        assert (tmp_path / "kith.db").stat().st_ino == database
    for name in first:
        assert stat.S_IMODE((tmp_path / name).stat().st_mode) == 0o600


def test_the_demo_opens_full_of_life(tmp_path: Path) -> None:
    with running(tmp_path, "--demo") as server:
        browser = build_opener(HTTPCookieProcessor())
        with browser.open(f"{server.url}/") as page:
            assert page.url.endswith("/account?welcome=1")
        with browser.open(f"{server.url}/api/accounts/me") as me:
            assert b"demo@kith.example" in me.read()


def test_there_is_no_demo_door_without_the_demo(app, anonymous) -> None:
    anonymous.get("/demo")
    assert anonymous.get("/api/accounts/me").status_code == 401


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("KITH_PORT", "eighty"),
        ("KITH_PUBLIC_URL", "kith.example"),
        ("KITH_DATABASE_URL", "mysql://x"),
        ("KITH_SMTP_URL", "https://mail.example"),
        ("KITH_VAPID_SUBJECT", "mailto:me@localhost"),
        ("KITH_PUSH_EXTRA_ORIGINS", "push.example/path"),
    ],
)
def test_a_bad_setting_stops_the_start_by_name(tmp_path: Path, name: str, value: str) -> None:
    with pytest.raises(BadSetting, match=name):
        load_settings({"KITH_DATA_DIR": str(tmp_path), name: value})


def test_a_bad_setting_is_said_without_a_traceback(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "backend.run"]
    environ = {"KITH_PORT": "eighty", "KITH_DATA_DIR": str(tmp_path)}
    ended = subprocess.run(command, cwd=ROOT, env=environ, capture_output=True, text=True, timeout=60)
    assert ended.returncode == 2
    assert "KITH_PORT" in ended.stderr
    assert "Traceback" not in ended.stderr
