"""Something I asked of somebody: have I heard? Subject: the ask."""

from collections.abc import Collection

from sqlalchemy.orm import Session

from backend.asks.models import Ask
from backend.asks.rules import ask_due
from backend.db import Fact
from backend.reminders.facts import named, rows_about
from backend.reminders.kinds.kind import Manner, Occurrence, Told, ids
from backend.reminders.wording import first_name, short

NAME = "ask"
SUBJECT = Ask


def subjects(session: Session, owner: str, touched: Collection[Fact]) -> set[str]:
    return ids(touched, "asks") | rows_about(session, owner, Ask, ids(touched, "people"))


def wanted(session: Session, owner: str, subjects: Collection[str]) -> set[Occurrence]:
    return {(ask.id, day) for ask, _ in named(session, owner, Ask, subjects) if (day := _due(ask))}


def tell(session: Session, owner: str, occurrence: Occurrence, manner: Manner) -> Told | None:
    ask_id, day = occurrence
    for ask, name in named(session, owner, Ask, [ask_id]):
        if _due(ask) == day:
            shown = first_name(name) if manner.show_names else None
            return Told(*manner.words.ask(shown, short(ask.what or "", 120)), f"/give/asks/{ask_id}")
    return None


def _due(ask: Ask) -> str | None:
    return ask_due(ask.asked_on or None, ask.by_when or None, ask.outcome or None)
