"""The floor: one Flask route that looks the session up and runs the statements of a sync with SQLAlchemy Core.

It judges nothing: no origin, no shape, no stamp, no limit, no header. It only knows pushing new people.
"""

from hashlib import sha256
from heapq import merge
from operator import itemgetter
from typing import Any

import msgspec
from flask import Flask, Response, request, session
from sqlalchemy import Connection, Engine, insert, select, update

from backend.accounts.models import Device
from backend.people.models import Person
from backend.sync.models import Counter
from backend.sync.registry import NOUNS
from tests.bench.api.bare_plan import plan_people

PAGE = 500
devices: Any = Device.__table__
counters: Any = Counter.__table__
people: Any = Person.__table__


def bare_app(secret_key: str, engine: Engine) -> Flask:
    app = Flask("bare")
    app.config.update(SECRET_KEY=secret_key, SESSION_COOKIE_NAME="kith", SESSION_REFRESH_EACH_REQUEST=False)
    writer = engine.execution_options(kith_writes=True)

    @app.post("/api/sync")
    def sync() -> Response:
        body = msgspec.json.decode(request.get_data())
        if not body["changes"]:
            with engine.connect() as connection:
                owner = _owner(connection)
                rev = connection.scalar(select(counters.c.rev).where(counters.c.owner == owner))
                return _answer(connection, owner, body["cursor"], rev)
        with engine.connect() as connection:
            owner = _owner(connection)
        with writer.begin() as connection:
            before, rev, pushed = _push(connection, owner, body["changes"])
            # Who was up to date hears what was just written, and no table is read for it; as in Kith.
            up_to_date = body["cursor"] == before
            answer = _told(pushed, rev) if up_to_date else _answer(connection, owner, body["cursor"], rev)
            plan_people(connection, owner, [change["id"] for change in body["changes"]])
            return answer

    return app


def _owner(connection: Connection) -> str:
    token = sha256(session["token"].encode()).hexdigest()
    device = connection.execute(
        select(devices.c.owner, devices.c.id, devices.c.created_at, devices.c.last_seen_at, devices.c.revoked_at).where(
            devices.c.token_hash == token
        )
    ).one()
    return str(device.owner)


def _push(connection: Connection, owner: str, changes: list[dict[str, Any]]) -> tuple[int, int, list[dict[str, Any]]]:
    mine = counters.c.owner == owner
    rev: int = connection.scalar(select(counters.c.rev).where(mine).with_for_update())
    ids = [change["id"] for change in changes]
    known = connection.execute(select(people).where(people.c.owner == owner, people.c.id.in_(ids))).all()
    assert not known
    rows = [
        {"owner": owner, "id": change["id"], "rev": rev + place, "stamps": change["stamps"]} | change["fields"]
        for place, change in enumerate(changes, start=1)
    ]
    connection.execute(insert(people), rows)
    connection.execute(update(counters).where(mine).values(rev=rev + len(rows)))
    pushed = [
        {
            "noun": "people",
            "id": change["id"],
            "fields": change["fields"],
            "stamps": change["stamps"],
            "rev": row["rev"],
        }
        for change, row in zip(changes, rows, strict=True)
    ]
    return rev, rev + len(rows), pushed


def _answer(connection: Connection, owner: str, cursor: int, rev: int) -> Response:
    rows: list[dict[str, Any]] = []
    if cursor != rev:
        pages = [_page(connection, owner, name, noun.model.__table__, cursor) for name, noun in NOUNS.items()]
        rows = list(merge(*pages, key=itemgetter("rev")))
    return _told(rows, rev)


def _told(rows: list[dict[str, Any]], rev: int) -> Response:
    more = len(rows) > PAGE
    if more:
        rows = rows[:PAGE]
        rev = rows[-1]["rev"]
    data = {"rows": rows, "refused": [], "cursor": rev, "more": more}
    return Response(msgspec.json.encode(data), mimetype="application/json")


def _page(connection: Connection, owner: str, noun: str, table: Any, cursor: int) -> list[dict[str, Any]]:
    found = connection.execute(
        select(table).where(table.c.owner == owner, table.c.rev > cursor).order_by(table.c.rev).limit(PAGE + 1)
    )
    rows = []
    for row in found:
        values = row._mapping
        stamps = values["stamps"]
        fields = {name: values[name] for name in stamps}
        rows.append({"noun": noun, "id": values["id"], "fields": fields, "stamps": stamps, "rev": values["rev"]})
    return rows
