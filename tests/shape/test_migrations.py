"""The migrations make exactly the tables that the models name, and there is one newest of them."""

import re
from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from flask import Flask

from backend.db import db
from tests.support.databases import migrate
from tests.support.server import ROOT

FOLDER = ROOT / "backend" / "migrations"


def test_the_head_is_named_in_a_file() -> None:
    """Two branches that both add a migration then collide in git, not in production."""
    heads = ScriptDirectory(str(FOLDER)).get_heads()
    assert heads == [(FOLDER / "HEAD").read_text().strip()]


def test_the_migrated_database_is_what_the_models_say(app: Flask) -> None:
    with app.app_context(), db.engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), db.metadata) == []


def test_no_migration_needs_what_aurora_dsql_lacks() -> None:
    lacking = re.compile(
        r"alter_column|create_foreign_key|create_check_constraint|create_unique_constraint|op\.execute|postgresql_where"
        r"|sa\.(Enum|ARRAY|Identity|Sequence|ForeignKey)|autoincrement=True|postgresql\.|add_column\(.*nullable=False"
    )
    found = {
        (path.name, words)
        for path in (FOLDER / "versions").glob("*.py")
        for words in (match[0] for match in lacking.finditer(path.read_text().partition("def downgrade")[0]))
    }
    # There the column comes without its default, because the models give every value: backend/dsql.py.
    assert {name for name, _ in found} <= {"0003_purged_tombstones.py"}


def test_migrating_twice_changes_nothing(bare_database_url: str, tmp_path: Path) -> None:
    migrate(bare_database_url, tmp_path)
    migrate(bare_database_url, tmp_path)
