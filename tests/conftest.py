"""What every test may ask for. Whoever asks for `app`, or for a person, runs on SQLite and on PostgreSQL."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask

from backend.accounts import codes
from backend.app import create_app
from backend.db import db
from backend.settings import Settings, load_settings
from tests.support.clock import StillClock
from tests.support.databases import delete_rows, migrate, new_database, new_snapshot_database
from tests.support.people import Browser, sign_in
from tests.support.postgresql import postgresql
from tests.support.row_guard import RowGuard

# What a guess costs is dear on purpose, and nearly every test signs somebody in.
DEAR, codes.SCRYPT_COST = codes.SCRYPT_COST, 2
# A third, for those who ask for it: tests/support/three_databases.py.
DATABASES = ["sqlite", "postgresql"]


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sqlite")
    migrate(f"sqlite:///{folder / 'kith.db'}", folder)
    return folder / "kith.db"


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[str]:
    with postgresql() as url:
        yield url


@pytest.fixture(scope="session")
def postgresql_migrated(postgresql_server: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with new_database(postgresql_server) as url:
        migrate(url, tmp_path_factory.mktemp("postgresql"))
        yield url


@pytest.fixture(scope="session")
def snapshot_migrated(postgresql_server: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with new_snapshot_database(postgresql_server) as url:
        migrate(url, tmp_path_factory.mktemp("snapshot"))
        yield url


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> str:
    shutil.copy(sqlite_template, tmp_path / "kith.db")
    return f"sqlite:///{tmp_path / 'kith.db'}"


@pytest.fixture
def postgresql_url(postgresql_migrated: str) -> str:
    delete_rows(postgresql_migrated)
    return postgresql_migrated


@pytest.fixture
def snapshot_url(snapshot_migrated: str) -> str:
    delete_rows(snapshot_migrated)
    return snapshot_migrated


@pytest.fixture(params=DATABASES)
def database_url(request: pytest.FixtureRequest) -> str:
    """A migrated database without rows."""
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture(params=DATABASES)
def bare_database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database without tables, for those who test the migrations themselves."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'bare.db'}"
    else:
        with new_database(request.getfixturevalue("postgresql_server")) as url:
            yield url


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


@pytest.fixture(scope="session")
def pwa_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A built app in miniature, so that no back-end test waits for the real build."""
    folder = tmp_path_factory.mktemp("pwa")
    (folder / "assets").mkdir()
    (folder / "index.html").write_text("<!doctype html><title>Kith</title><style>body{margin:0}</style>")
    (folder / "assets" / "main-1.js").write_text("export {};\n")
    (folder / "sw.js").write_text("self;\n")
    (folder / "manifest.webmanifest").write_text('{"name": "Kith"}')
    return folder


@pytest.fixture
def environ(database_url: str, tmp_path: Path, pwa_dir: Path) -> dict[str, str]:
    """What an operator would set."""
    return {
        "KITH_DATABASE_URL": database_url,
        "KITH_DATA_DIR": str(tmp_path / "data"),
        "KITH_PWA_DIR": str(pwa_dir),
        "KITH_SECRET_KEY": "known to the tests only",
        "KITH_MAIL_IN_DOMAIN": "in.example.org",
    }


@pytest.fixture
def settings(environ: dict[str, str]) -> Settings:
    return load_settings(environ)


@pytest.fixture
def written(app: Flask) -> RowGuard:
    """How many rows each transaction of this test has written."""
    guard: RowGuard = app.extensions["row_guard"]
    return guard


@pytest.fixture
def app(settings: Settings, clock: StillClock) -> Iterator[Flask]:
    app = create_app(settings, clock)
    with app.app_context():
        guard = app.extensions["row_guard"] = RowGuard(db.engine)
    yield app
    guard.check()
    with app.app_context():
        db.session.remove()
        db.engine.dispose()


@pytest.fixture
def alice(app: Flask) -> Browser:
    """The owner."""
    return sign_in(app, "alice@example.org")


@pytest.fixture
def second_device(app: Flask, alice: Browser) -> Browser:
    """The owner's other device."""
    return sign_in(app, alice.email)


@pytest.fixture
def charlie(app: Flask) -> Browser:
    """A stranger with an account of his own."""
    return sign_in(app, "charlie@example.org")


@pytest.fixture
def anonymous(app: Flask) -> Browser:
    return Browser(app)
