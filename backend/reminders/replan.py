"""The nightly look: plan everything again from the facts. It must find nothing to do but what time alone brings."""

import json
import logging
from collections import Counter
from functools import partial
from typing import cast

from sqlalchemy import select
from sqlalchemy.orm import Session

from backend import clock
from backend.accounts.models import Account
from backend.db import db, run_tx, touch
from backend.record import Record
from backend.reminders.bounded import CHUNK
from backend.reminders.kinds import KINDS, RECURRING
from backend.reminders.kinds.kind import Kind
from backend.reminders.outreach import OUTREACH
from backend.reminders.plan import owner_hours, plan_kind
from backend.row_security import acting_for

log = logging.getLogger("kith.reminders")


def replan_everyone() -> int:
    """How many rows had drifted from the facts: more than none is a mistake of the planners, and says so."""
    changed = Counter[str]()
    for owner in db.session.scalars(select(Account.id)).all():
        with acting_for(owner):
            for kind in KINDS.values():
                if kind.SUBJECT is not None:
                    changed[kind.NAME] += _replan(owner, kind, kind.SUBJECT)
            # Time alone brings another week to be given out.
            run_tx(partial(touch, owner=owner, noun=OUTREACH, record_id=""))
    drift = {name: rows for name, rows in changed.items() if rows and name not in RECURRING}
    log.log(logging.WARNING if drift else logging.INFO, "%s", json.dumps({"event": "replan", "drift": drift}))
    return sum(drift.values())


def _replan(owner: str, kind: Kind, model: type[Record]) -> int:
    changed, after = 0, cast("str | None", "")
    while after is not None:
        rows, after = run_tx(partial(_replan_page, owner=owner, kind=kind, model=model, after=after))
        changed += rows
    return changed


def _replan_page(session: Session, owner: str, kind: Kind, model: type[Record], after: str) -> tuple[int, str | None]:
    page = select(model.id).where(model.owner == owner, model.id > after).order_by(model.id).limit(CHUNK)
    ids = list(session.scalars(page))
    if not ids:
        return 0, None
    changed, done = plan_kind(session, owner, kind, ids, owner_hours(session, owner), clock.now())
    if not done:
        return changed, after
    return changed, ids[-1] if len(ids) == CHUNK else None
