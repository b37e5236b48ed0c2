"""After an event: the thank-yous that are still waiting. Subject: the event."""

from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import Session

from backend.db import Fact
from backend.events.models import Event
from backend.favors.models import Favor
from backend.reminders.facts import answered, favors_about, open_help, people_met
from backend.reminders.kinds.kind import Answer, Edit, Manner, Occurrence, Told, ids
from backend.reminders.models import WAITING, Reminder
from backend.reminders.wording import short

NAME = "thank_event"
SUBJECT = Event


def subjects(session: Session, owner: str, touched: Collection[Fact]) -> set[str]:
    favors, people = ids(touched, "favors"), ids(touched, "people")
    events = ids(touched, "events")
    if people:
        favors |= favors_about(session, owner, [], people)
    if favors:
        named = select(Favor.event_id).where(Favor.owner == owner, Favor.id.in_(favors))
        # A favor may have left an event: the row no longer says which, but the reminder that waits for it does.
        left = select(Reminder.subject).where(
            Reminder.owner == owner, Reminder.kind == NAME, Reminder.state.in_(WAITING)
        )
        events |= {event for event in session.scalars(named) if event} | set(session.scalars(left))
    return events


def wanted(session: Session, owner: str, subjects: Collection[str]) -> set[Occurrence]:
    # A day for each due day, so that one snoozed thank-you is not forgotten behind one that was never answered.
    return {(help.event, help.due) for help in open_help(session, owner, Favor.event_id.in_(subjects)) if help.event}


def tell(session: Session, owner: str, occurrence: Occurrence, manner: Manner) -> Told | None:
    event, day = occurrence
    waiting = [help for help in open_help(session, owner, Favor.event_id == event) if help.event]
    if day not in {help.due for help in waiting}:
        return None
    until = max(day, manner.today.isoformat())
    due = [help for help in waiting if help.due <= until]
    people = {help.person_id for help in due}
    name = short(waiting[0].event_name or "", 80) if manner.show_names else None
    title, sentence = manner.words.thank_event(people_met(session, owner, event), name, len(due))
    return Told(title, sentence, f"/give?event={event}", thanks=people.pop() if len(people) == 1 else None)


def edits(session: Session, owner: str, occurrence: Occurrence, answer: Answer) -> list[Edit]:
    waiting = open_help(session, owner, Favor.event_id == occurrence[0])
    due = [help for help in waiting if help.event and help.due <= answer.on]
    if answer.action == "thanked" and len({help.person_id for help in due}) != 1:
        return []
    return [answered(help, answer) for help in due]
