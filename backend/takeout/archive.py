"""Everything to read and to print, in one page: everyone with face and story, then what has a part of its own."""

from collections.abc import Iterator
from datetime import datetime
from html import escape
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from backend.accounts.preferences import find_preferences
from backend.events.models import Event
from backend.moments.models import MomentPerson
from backend.people.models import Person
from backend.photos.models import Photo
from backend.sync.registry import NOUNS
from backend.takeout.archive_entry import Names, Row, day_of, entry, facts, told_fields
from backend.takeout.archive_html import PAGE_END, face, page_head, told
from backend.takeout.rows import live_rows
from backend.takeout.wording import Words, say_day, words

# What is told with the person it is about.
ABOUT = (
    *("milestones", "follow_ups", "promises", "moments", "favors", "thanks", "kind_words", "asks"),
    *("introductions", "review_answers", "dormant_answers"),
)
IN_HEAD = {"name", "company", "role"}
PAGE = 16


def archive(session: Session, owner: str, now: datetime) -> Iterator[str]:
    language = find_preferences(session, owner).language or "en"
    said = words(language)
    people = _names(session, owner, Person)
    names = people | _names(session, owner, Event)
    yield page_head(language, said.TITLE) + told("h1", said.TITLE)
    yield told("p", said.WRITTEN.format(day=say_day(said, now.month, now.day, now.year)), "small")
    yield from _contents(people, said)
    order = sorted(people, key=lambda each: people[each].casefold())
    for at in range(0, len(order), PAGE):
        yield from _sections(session, owner, order[at : at + PAGE], names, said)
    for noun, heading in said.SECTIONS.items():
        yield from _part(heading, ((noun, row) for row in live_rows(session, owner, NOUNS[noun])), names, said)
    yield from _part(said.NOBODY_HERE, _with_nobody(session, owner, people), names, said)
    yield PAGE_END


def _names(session: Session, owner: str, model: Any) -> Names:
    live = select(model.id, model.name).where(model.owner == owner, model.deleted_at.is_(None))
    return {row.id: row.name or "" for row in session.execute(live)}


def _contents(people: Names, said: Words) -> Iterator[str]:
    yield f"<nav>{told('p', said.CONTENTS, 'small')}<ul>\n"
    for person, name in sorted(people.items(), key=lambda each: each[1].casefold()):
        yield f'<li><a href="#p-{escape(person)}" dir="auto">{escape(name)}</a></li>\n'
    yield "</ul></nav>\n"


def _sections(session: Session, owner: str, ids: list[str], names: Names, said: Words) -> Iterator[str]:
    live = select(Photo.id, Photo.image).where(Photo.owner == owner, Photo.id.in_(ids), Photo.deleted_at.is_(None))
    images = {row.id: row.image for row in session.execute(live)}
    stories: dict[str, list[tuple[str, Row]]] = {person: [] for person in ids}
    for noun in ABOUT:
        for row in live_rows(session, owner, NOUNS[noun], _about(noun, owner, ids)):
            for person in whom(row) & stories.keys():
                stories[person].append((noun, row))
    people = {row["id"]: row for row in live_rows(session, owner, NOUNS["people"], Person.id.in_(ids))}
    for person in filter(people.__contains__, ids):
        row, story = people[person], sorted(stories[person], key=lambda each: day_of(*each), reverse=True)
        work = ", ".join(filter(None, (row.get("role"), row.get("company"))))
        head = f"<div>{told('h2', row.get('name', ''))}{told('p', work)}</div>"
        yield f'<section id="p-{escape(person)}"><header>{face(images.get(person))}{head}</header>\n'
        shown = {name: value for name, value in told_fields("people", row).items() if name not in IN_HEAD}
        yield facts(shown, names, said)
        yield from (entry(noun, each, names, said, about=person) for noun, each in story)
        yield "</section>\n"


def _about(noun: str, owner: str, ids: list[str]) -> Any:
    model: Any = NOUNS[noun].model
    if noun == "moments":
        link = MomentPerson
        return model.id.in_(select(link.moment_id).where(link.owner == owner, link.person_id.in_(ids)))
    if noun == "introductions":
        return or_(model.a_id.in_(ids), model.b_id.in_(ids))
    return model.person_id.in_(ids)


def whom(row: Row) -> set[str]:
    named = {row.get(name) for name in ("person_id", "a_id", "b_id")} | set(row.get("person_ids") or [])
    return {each for each in named if each}


def _with_nobody(session: Session, owner: str, people: Names) -> Iterator[tuple[str, Row]]:
    for noun in ABOUT:
        for row in live_rows(session, owner, NOUNS[noun]):
            if not whom(row) & people.keys():
                yield noun, row


def _part(heading: str, rows: Iterator[tuple[str, Row]], names: Names, said: Words) -> Iterator[str]:
    is_open = False
    for noun, row in rows:
        if not is_open:
            yield f"<section>{told('h2', heading)}"
        is_open = True
        yield entry(noun, row, names, said)
    if is_open:
        yield "</section>\n"
