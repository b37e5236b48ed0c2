"""Keep the table that says who was in which moment, and answer from it."""

from collections.abc import Sequence

from sqlalchemy import delete, func, insert, select
from sqlalchemy.orm import Session

from backend.db import touch
from backend.moments.models import Moment, MomentPerson


def link_people(session: Session, owner: str, moments: list[Moment]) -> None:
    """Rewrite the links of these moments; a deleted one keeps none."""
    these = (MomentPerson.owner == owner, MomentPerson.moment_id.in_([moment.id for moment in moments]))
    for person_id in session.scalars(select(MomentPerson.person_id).where(*these).distinct()):
        # Whoever is no longer in it has another last moment now, which only this place still knows.
        touch(session, owner, "people", person_id)
    session.execute(delete(MomentPerson).where(*these))
    links = [
        {
            "owner": owner,
            "person_id": person_id,
            "moment_id": moment.id,
            "happened_on": moment.happened_on,
            "event_id": moment.event_id,
        }
        for moment in moments
        if not moment.deleted_at and moment.happened_on
        for person_id in dict.fromkeys(moment.person_ids or [])
    ]
    if links:
        session.execute(insert(MomentPerson), links)


def last_moment_on(session: Session, owner: str, person_ids: Sequence[str]) -> dict[str, str]:
    """The day of the latest live moment of each of these people, where there is one."""
    rows = session.execute(
        select(MomentPerson.person_id, func.max(MomentPerson.happened_on).label("last"))
        .where(MomentPerson.owner == owner, MomentPerson.person_id.in_(person_ids))
        .group_by(MomentPerson.person_id)
    )
    return {row.person_id: row.last for row in rows}
