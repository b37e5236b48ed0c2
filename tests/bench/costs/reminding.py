"""What it costs to claim a row, and to deliver to an owner without the push itself."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any
from unittest.mock import patch

from sqlalchemy import insert

from backend.app import create_app
from backend.db import db
from backend.people.models import Person
from backend.push.models import Subscription
from backend.push.outcome import Outcome
from backend.reminders import deliver as delivering
from backend.reminders.kinds import check_in
from backend.reminders.models import PLANNED, Reminder
from backend.reminders.queue import claim_due
from backend.settings import load_settings
from tests.bench.costs.spent import Cost, spent
from tests.bench.push.targets import targets
from tests.support.clock import StillClock
from tests.support.databases import looking_into

OWNERS, ROUNDS = 2_000, 4


def reminding(url: str, folder: Path) -> dict[str, Cost]:
    app = create_app(load_settings({"KITH_DATABASE_URL": url, "KITH_DATA_DIR": str(folder)}), StillClock())
    with looking_into(app):
        for table, rows in _rows().items():
            db.session.execute(insert(table), rows)
        db.session.commit()
    with app.app_context(), patch.object(delivering, "_send", _all_sent):
        claimed: list[str] = []
        claim = spent(lambda: claimed.extend(due.owner for due in claim_due(StillClock()())), OWNERS)
        assert len(claimed) == OWNERS
        some = OWNERS // ROUNDS
        deliver = spent(lambda: [_deliver(claimed.pop()) for _ in range(some)], some, ROUNDS)
        db.session.remove()
        db.engine.dispose()
    return {"claim": claim, "deliver": deliver}


def _deliver(owner: str) -> None:
    assert delivering.deliver(owner)["sent"] == 1


def _all_sent(batch: Any, _now: Any) -> Sequence[Outcome]:
    return [Outcome("sent", 201) for _ in batch.parcels]


def _rows() -> dict[Any, list[dict[str, Any]]]:
    now, place = StillClock()(), targets("https://push.example", 1)[0]
    people, phones, reminders = [], [], []
    for number in range(OWNERS):
        key = {"owner": f"owner-{number:06}", "id": f"{number:036}"}
        fields = {"name": "Ada", "cadence_days": 7, "cadence_set_on": "2026-11-01"}
        people.append(key | fields | {"rev": 1, "stamps": {}})
        keys = {"p256dh": place.p256dh, "auth": place.auth, "endpoint": place.endpoint, "host": "push.example"}
        phones.append(key | keys | {"device": "", "label": "", "vapid_key": "", "created_at": now})
        about = {"kind": check_in.NAME, "subject": key["id"], "day": "2026-11-08", "state": PLANNED}
        reminders.append(key | about | {"due_at": now, "next_at": now, "attempts": 0})
    return {Person: people, Subscription: phones, Reminder: reminders}
