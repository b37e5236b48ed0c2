"""Kith and the bare route, the same requests in turn."""

import statistics
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path

from sqlalchemy import create_engine

from backend.app import create_app
from backend.db import db
from backend.row_security import EVERYONE
from backend.settings import load_settings
from tests.bench.api.bare import bare_app
from tests.bench.api.calls import Caller, Environ, cookie_of
from tests.bench.api.owners import new_owner
from tests.bench.api.questions import QUESTIONS, Question
from tests.bench.api.statements import statements
from tests.bench.figures import ratio
from tests.bench.rounds import cpu_in_turn
from tests.bench.table import Line, at_most
from tests.support.clock import StillClock

ROUNDS = 5


def compare(url: str, folder: Path, database: str) -> Iterator[Line]:
    with callers(url, folder) as (kith, bare):
        for question in QUESTIONS:
            yield _ask(question, kith, bare, database)


@contextmanager
def callers(url: str, folder: Path) -> Iterator[tuple[Caller, Caller]]:
    settings = load_settings({"KITH_DATABASE_URL": url, "KITH_DATA_DIR": str(folder)})
    app = create_app(settings, StillClock())
    # The bare route knows no wall between owners, and pays nothing for one.
    unbound = {} if url.startswith("sqlite") else {"options": f"-c kith.owner={EVERYONE}"}
    engine = create_engine(settings.database_url, connect_args=unbound)
    with app.app_context():
        kiths_engine = db.engine
    kith = Caller(app, kiths_engine, cookie_of(new_owner(app, "alice@example.org")))
    bare = Caller(bare_app(settings.secret_key, engine), engine, cookie_of(new_owner(app, "charlie@example.org")))
    try:
        yield kith, bare
    finally:
        engine.dispose()
        kiths_engine.dispose()


def _ask(question: Question, kith: Caller, bare: Caller, database: str) -> Line:
    bodies = [question.body(number) for number in range(question.each_round * (ROUNDS + 1) + 1)]
    kiths, bares = (iter([caller.ready(body) for body in bodies]) for caller in (kith, bare))
    asked = _statements(kith, kiths), _statements(bare, bares)
    spent = cpu_in_turn(
        {
            "kith": lambda: kith.call(islice(kiths, question.each_round)),
            "bare": lambda: bare.call(islice(bares, question.each_round)),
        },
        ROUNDS,
    )
    each = statistics.median(spent["kith"]) / question.each_round * 1000
    what = f"{database}: {question.what} ({asked[0]} statements, bare {asked[1]}; {each:.2f} ms)"
    return at_most(what, ratio(spent["kith"], spent["bare"]), question.goal, "x")


def _statements(caller: Caller, environs: Iterator[Environ]) -> int:
    with statements(caller.engine) as seen:
        caller.call(islice(environs, 1))
    return len(seen)
