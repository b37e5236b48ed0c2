"""Owners of 10,000 people each, in one database: Kith serves the one, the bare route the other."""

from collections.abc import Iterator
from contextlib import redirect_stdout
from io import StringIO
from typing import Any

from flask import Flask
from sqlalchemy import insert

from backend.db import db
from backend.people.models import Person
from backend.sync.models import Counter
from tests.support.clock import StillClock
from tests.support.databases import looking_into
from tests.support.edits import stamp
from tests.support.people import Browser, sign_in

PEOPLE = 10_000
EARLIER = StillClock("2026-11-01T09:00:00Z")()


def new_owner(app: Flask, email: str) -> Browser:
    # The code mail is told in the terminal, which belongs to the table.
    with redirect_stdout(StringIO()):
        browser = sign_in(app, email)
    with looking_into(app):
        db.session.execute(insert(Person), list(_people(browser.owner)))
        db.session.execute(insert(Counter), [{"owner": browser.owner, "rev": PEOPLE}])
        db.session.commit()
    return browser


def person(number: int) -> dict[str, Any]:
    """What one types after a good talk."""
    return {
        "name": f"Ada Lovelace {number}",
        "company": f"Analytical Engines {number % 700}",
        "role": "Engineer",
        "notes": "Told me about her compiler; wants to see the talk on property tests. Has two cats.",
        "tags": ["pycon", "compilers"],
        "email": f"ada{number}@example.org",
    }


def _people(owner: str) -> Iterator[dict[str, Any]]:
    at = stamp(EARLIER)
    for number in range(1, PEOPLE + 1):
        fields = person(number)
        key = {"owner": owner, "id": f"01930000-0000-7000-9000-{number:012x}", "rev": number}
        yield key | fields | {"stamps": dict.fromkeys(fields, at)}
