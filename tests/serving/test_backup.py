"""The backup and the restore of docs/self_hosting.md, with the real programs on a real PostgreSQL."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from flask import Flask
from sqlalchemy import make_url

from backend.app import create_app
from backend.db import db
from backend.row_security import EVERYONE
from backend.settings import Settings, load_settings
from tests.support.clock import StillClock
from tests.support.databases import ROLE, new_database
from tests.support.edits import edit, new_id, pull, request, sync
from tests.support.people import sign_in
from tests.support.server import ROOT

GONE_BACK = "UPDATE counters SET"
PAGE = (ROOT / "docs" / "self_hosting.md").read_text()


@pytest.fixture
def database_url(postgresql_url: str) -> str:
    """There is no pg_dump for SQLite: its file is copied."""
    return postgresql_url


@pytest.fixture
def other_url(postgresql_server: str) -> Iterator[str]:
    """An empty database on the same server."""
    with new_database(postgresql_server) as url:
        yield url


@pytest.fixture
def restored(other_url: str, settings: Settings, clock: StillClock) -> Iterator[Flask]:
    """Kith on that other database, with the same files."""
    environ = {"KITH_DATABASE_URL": other_url, "KITH_DATA_DIR": str(settings.data_dir), "KITH_SECRET_KEY": "another"}
    app = create_app(load_settings(environ), clock)
    yield app
    with app.app_context():
        db.session.remove()
        db.engine.dispose()


def options(program: str) -> list[str]:
    """What the page tells to type after the name of this program, without whom and where."""
    said = re.search(rf"\b{program} (.+?) --dbname=kith", PAGE)
    assert said, f"the page does not name {program}"
    return [word for word in said[1].split() if not word.startswith("--username")]


def statement() -> str:
    """The one that tells the devices."""
    said = re.search(rf'--command="({GONE_BACK}[^"]+)"', PAGE)
    assert said
    return said[1]


def programs(server: str) -> Path:
    """Where the programs are that fit this server: an older pg_dump refuses a newer one."""
    with psycopg.connect(server) as connection:
        major = connection.info.server_version // 10000
    folders = [Path(f"/usr/lib/postgresql/{major}/bin")]
    with psycopg.connect(server) as connection:
        process = Path(f"/proc/{connection.info.backend_pid}/exe")
    if process.exists():
        folders.insert(0, process.resolve().parent)
    return next(folder for folder in folders if shutil.which("pg_dump", path=str(folder)))


def test_what_was_dumped_is_there_again_with_the_wall_around_it(
    restored, alice, charlie, clock, settings, postgresql_server, other_url, tmp_path
):
    person = new_id()
    sync(alice, clock.instant, edit("people", person, clock.instant, name="Ana", notes="Café ☕"))
    bin_ = programs(postgresql_server)
    superuser = make_url(postgresql_server)
    source, target = (
        superuser.set(database=make_url(url).database).render_as_string(hide_password=False)
        for url in (settings.database_url, other_url)
    )
    with (tmp_path / "kith.dump").open("wb") as dump:
        subprocess.run([bin_ / "pg_dump", *options("pg_dump"), f"--dbname={source}"], check=True, stdout=dump)
    with (tmp_path / "kith.dump").open("rb") as dump:
        subprocess.run([bin_ / "pg_restore", *options("pg_restore"), f"--dbname={target}"], check=True, stdin=dump)

    again = sign_in(restored, "alice@example.org")
    assert again.owner == alice.owner
    row = pull(again, clock.instant)["people", person]
    assert (row["name"], row["notes"]) == ("Ana", "Café ☕")
    assert pull(sign_in(restored, "charlie@example.org"), clock.instant) == {}
    with psycopg.connect(other_url) as connection:
        assert connection.info.user == ROLE
        assert connection.execute("SELECT count(*) FROM people").fetchone() == (0,), "who says nothing sees nothing"


def test_after_a_restore_a_device_that_was_ahead_fetches_all_anew(app, alice, second_device, clock, settings):
    """The server stands where it stood, another device has written since, and the numbers look all right."""
    person = new_id()
    cursor = sync(alice, clock.instant, edit("people", person, clock.instant, name="Ana"))["cursor"]
    with psycopg.connect(settings.database_url.replace("+psycopg", ""), autocommit=True) as connection:
        connection.execute(f"SET kith.owner = '{EVERYONE}'")
        connection.execute("DELETE FROM people")
        connection.execute("UPDATE counters SET rev = 0")
        connection.execute(statement())
    other = new_id()
    sync(second_device, clock.instant, edit("people", other, clock.instant, name="Ben"))
    ahead = alice.post("/api/sync", json=request(clock.instant, cursor=cursor))
    assert (ahead.status_code, ahead.get_json()["error"]["code"]) == (410, "resync")
    assert ("people", other) in pull(alice, clock.instant)
