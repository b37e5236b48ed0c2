"""The nightly look: plan everything again from the facts. It must find nothing to do."""

import logging
from functools import partial
from typing import cast

from sqlalchemy import select
from sqlalchemy.orm import Session

from backend import clock
from backend.accounts.models import Account
from backend.db import db, run_tx
from backend.events.models import Event
from backend.favors.models import Favor
from backend.people.models import Person
from backend.reminders.bounded import CHUNK
from backend.reminders.kinds import KINDS
from backend.reminders.kinds.kind import Kind
from backend.reminders.plan import owner_hours, plan_kind
from backend.row_security import acting_for

log = logging.getLogger("kith.reminders")
SUBJECTS: dict[str, type[Event | Favor | Person]] = {"thank_event": Event, "thank_help": Favor, "check_in": Person}


def replan_everyone() -> int:
    """How many rows had to change: more than none is a mistake of the planners, and says so."""
    changed = 0
    for owner in db.session.scalars(select(Account.id)).all():
        with acting_for(owner):
            changed += sum(_replan(owner, name) for name in SUBJECTS)
    if changed:
        log.warning("replanning changed %d reminders", changed)
    return changed


def _replan(owner: str, name: str) -> int:
    changed, after = 0, cast("str | None", "")
    while after is not None:
        page = partial(_replan_page, owner=owner, kind=KINDS[name], model=SUBJECTS[name], after=after)
        rows, after = run_tx(page)
        changed += rows
    return changed


def _replan_page(
    session: Session, owner: str, kind: Kind, model: type[Event | Favor | Person], after: str
) -> tuple[int, str | None]:
    page = select(model.id).where(model.owner == owner, model.id > after).order_by(model.id).limit(CHUNK)
    ids = list(session.scalars(page))
    if not ids:
        return 0, None
    changed, done = plan_kind(session, owner, kind, ids, owner_hours(session, owner), clock.now())
    if not done:
        return changed, after
    return changed, ids[-1] if len(ids) == CHUNK else None
