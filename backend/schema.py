"""Bring the database to the newest schema, and put the wall between owners on it.

Apart from db.py, because no request needs Alembic and every cold start would pay for it.

`python -m backend.schema` does it before many processes start, and makes what is made once: tables and keys.
`flask --app backend.schema:app db migrate` writes the next migration.
"""

import sys

from flask import Flask
from flask_migrate import Migrate, upgrade

from backend.app import create_app
from backend.db import db
from backend.push.vapid import private_key
from backend.row_security import build_wall
from backend.settings import BadSetting, load_settings


def upgrade_schema(app: Flask) -> None:
    _with_migrations(app)
    with app.app_context():
        upgrade()
        with db.engine.begin() as connection:
            build_wall(connection)


def main() -> int:
    try:
        settings = load_settings()
    except BadSetting as error:
        sys.stderr.write(f"{error}\n")
        return 2
    private_key(settings)
    upgrade_schema(create_app(settings))
    return 0


def app() -> Flask:
    return _with_migrations(create_app(load_settings()))


def _with_migrations(app: Flask) -> Flask:
    Migrate(app, db, directory=f"{app.root_path}/migrations")
    return app


if __name__ == "__main__":
    sys.exit(main())
