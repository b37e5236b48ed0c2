"""What the server must also look up when a person changes, to know what to remind of; here by hand."""

from typing import Any

from sqlalchemy import Connection, or_, select

from backend.accounts.preferences import PREFERENCES_ID, Preferences
from backend.favors.models import Favor
from backend.people.models import Person
from backend.reminders.models import WAITING, Reminder

preferences: Any = Preferences.__table__
favors: Any = Favor.__table__
people: Any = Person.__table__
reminders: Any = Reminder.__table__


def plan_people(connection: Connection, owner: str, ids: list[str]) -> None:
    """Nothing is to be planned for people without help and circle, but that must be asked."""
    wish = select(preferences).where(preferences.c.owner == owner, preferences.c.id == PREFERENCES_ID)
    about = or_(favors.c.event_id.in_([]), favors.c.person_id.in_(ids))
    helped = select(favors.c.id).where(favors.c.owner == owner, about)
    in_touch = or_(people.c.circle.is_not(None), people.c.cadence_days.is_not(None))
    dated = select(people).where(people.c.owner == owner, people.c.id.in_(ids), people.c.deleted_at.is_(None), in_touch)
    waiting = select(reminders.c.id, reminders.c.state, reminders.c.sent_at).where(
        reminders.c.owner == owner,
        reminders.c.kind == "check_in",
        reminders.c.subject.in_(ids),
        or_(reminders.c.state.in_(WAITING), reminders.c.id.in_([])),
    )
    # Each kind of thank-you asks for the help itself.
    for question in (wish, helped, helped, dated, waiting):
        assert connection.execute(question).first() is None
