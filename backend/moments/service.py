"""Keep the table that says who was in which moment, and answer from it."""

from collections.abc import Sequence

from sqlalchemy import delete, func, insert, select, tuple_
from sqlalchemy.orm import Session

from backend.db import touch
from backend.moments.models import Moment, MomentPerson


def links_of(moment: Moment) -> dict[str, tuple[str, str | None]]:
    """Who was in it, with what is kept of it for each; nobody in a deleted one."""
    if moment.deleted_at or not moment.happened_on:
        return {}
    return dict.fromkeys(moment.person_ids or [], (moment.happened_on, moment.event_id))


def link_people(session: Session, owner: str, moments: list[Moment]) -> None:
    """Make the links of these moments what the moments say, and touch no other row."""
    ids = [moment.id for moment in moments]
    table = MomentPerson
    standing = {
        (row.moment_id, row.person_id): (row.happened_on, row.event_id)
        for row in session.execute(
            select(table.moment_id, table.person_id, table.happened_on, table.event_id).where(
                table.owner == owner, table.moment_id.in_(ids)
            )
        )
    }
    wanted = {(moment.id, person): about for moment in moments for person, about in links_of(moment).items()}
    for _, person_id in standing:
        # Whoever is no longer in it has another last moment now, which only this place still knows.
        touch(session, owner, "people", person_id)
    stale = [key for key in standing if wanted.get(key) != standing[key]]
    fresh = [key for key in wanted if wanted[key] != standing.get(key)]
    if stale:
        mine = (table.owner == owner, tuple_(table.moment_id, table.person_id).in_(stale))
        session.execute(delete(table).where(*mine))
    if fresh:
        session.execute(insert(table), [_link(owner, *key, *wanted[key]) for key in fresh])


def _link(owner: str, moment_id: str, person_id: str, happened_on: str, event_id: str | None) -> dict[str, str | None]:
    return {
        "owner": owner, "person_id": person_id, "moment_id": moment_id,
        "happened_on": happened_on, "event_id": event_id,
    }  # fmt: skip


def last_moment_on(session: Session, owner: str, person_ids: Sequence[str]) -> dict[str, str]:
    """The day of the latest live moment of each of these people, where there is one."""
    rows = session.execute(
        select(MomentPerson.person_id, func.max(MomentPerson.happened_on).label("last"))
        .where(MomentPerson.owner == owner, MomentPerson.person_id.in_(person_ids))
        .group_by(MomentPerson.person_id)
    )
    return {row.person_id: row.last for row in rows}
