"""Help that belongs to no event. Subject: the favor."""

from collections.abc import Collection

from sqlalchemy.orm import Session

from backend.db import Fact
from backend.favors.models import Favor
from backend.reminders.facts import answered, favors_about, open_help
from backend.reminders.kinds.kind import Answer, Edit, Manner, Occurrence, Told, ids
from backend.reminders.wording import first_name, short

NAME = "thank_help"
SUBJECT = Favor


def subjects(session: Session, owner: str, touched: Collection[Fact]) -> set[str]:
    favors, events, people = (ids(touched, noun) for noun in ("favors", "events", "people"))
    return favors | favors_about(session, owner, events, people) if events or people else favors


def wanted(session: Session, owner: str, subjects: Collection[str]) -> set[Occurrence]:
    found = open_help(session, owner, Favor.id.in_(subjects))
    return {(help.favor, help.due) for help in found if not help.event}


def tell(session: Session, owner: str, occurrence: Occurrence, manner: Manner) -> Told | None:
    favor, day = occurrence
    found = [help for help in open_help(session, owner, Favor.id == favor) if not help.event and help.due == day]
    if not found:
        return None
    name = first_name(found[0].person) if manner.show_names else None
    title, sentence = manner.words.thank_help(name, short(found[0].what or "", 120))
    return Told(title, sentence, f"/give/{favor}", thanks=found[0].person_id)


def edits(session: Session, owner: str, occurrence: Occurrence, answer: Answer) -> list[Edit]:
    found = open_help(session, owner, Favor.id == occurrence[0])
    return [answered(help, answer) for help in found if help.due <= answer.on]
