"""A real CardDAV client against a really running Kith: it finds the book, fetches everyone, then only what is new."""

import json
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from urllib.request import HTTPCookieProcessor, Request, build_opener

import pytest
import vobject

from tests.support.edits import edit, new_id, request
from tests.support.server import ROOT, running

VDIRSYNCER = ROOT / ".venv" / "bin" / "vdirsyncer"
CONFIG = """
[general]
status_path = "{folder}/status/"
[pair kith]
a = "server"
b = "phone"
collections = ["from a"]
conflict_resolution = "a wins"
[storage server]
type = "carddav"
url = "{url}/"
username = "whoever"
password = "{token}"
read_only = true
[storage phone]
type = "filesystem"
path = "{folder}/contacts/"
fileext = ".vcf"
"""


@dataclass(frozen=True)
class Kith:
    url: str
    ask: Callable[[str, dict], dict]


@pytest.fixture(scope="module")
def kith(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kith]:
    with running(tmp_path_factory.mktemp("kith"), "--demo") as server:
        browser = build_opener(HTTPCookieProcessor())
        browser.open(f"{server.url}/").close()

        def ask(path: str, body: dict) -> dict:
            headers = {"Content-Type": "application/json", "Sec-Fetch-Site": "same-origin"}
            with browser.open(Request(server.url + path, json.dumps(body).encode(), headers)) as answer:
                return json.loads(answer.read())

        yield Kith(server.url, ask)


def sync(folder: Path) -> dict[str, str]:
    """What the phone has afterwards, by file name."""
    command = [VDIRSYNCER, "-c", folder / "config", "sync"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr
    return {path.name: path.read_bytes().decode() for path in (folder / "contacts" / "kith").glob("*.vcf")}


def test_a_phone_gets_everyone_and_then_what_is_new(kith: Kith, tmp_path: Path) -> None:
    token = kith.ask("/api/accounts/tokens", {"name": "Phone", "scopes": ["read"], "days": 1})["token"]
    (tmp_path / "config").write_text(CONFIG.format(folder=tmp_path, url=kith.url, token=token))
    command = [VDIRSYNCER, "-c", tmp_path / "config", "discover"]
    found = subprocess.run(command, input="y\n" * 5, capture_output=True, text=True, timeout=60)
    assert found.returncode == 0, found.stdout + found.stderr

    everyone = sync(tmp_path)
    cards = [vobject.readOne(text, validate=True) for text in everyone.values()]
    assert len(cards) > 20
    assert all(card.fn.value and card.uid.value for card in cards)

    new = new_id()
    now = datetime.now(UTC)
    kith.ask("/api/sync", request(now, edit("people", new, now, name="Quite New", phone="+49 1")))
    after = sync(tmp_path)
    (added,) = after.keys() - everyone.keys()
    assert vobject.readOne(after[added]).fn.value == "Quite New"

    now = datetime.now(UTC)
    kith.ask("/api/sync", request(now, edit("people", new, now, deleted_at="2026-11-22T08:00:00Z")))
    assert sync(tmp_path) == everyone
