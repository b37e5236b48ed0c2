"""What the demo has looked back on: pages of a journal, a walk through the people of a quarter, friends of long ago."""

import uuid
from datetime import date, timedelta
from typing import Any

from backend.demo.world import Told, World


def tell_looking_back(world: World, story: Told) -> None:
    """Of people who are in the world already. `..._ago` counts days from today, `years_ago` the same day of a year."""
    for told in story["long_ago"]:
        world.moment(told["kind"], told["ago"], world.people[told["who"]], text=told["text"])
    for told in story["journal"]:
        _page(world, told)
    _review(world, story["review"])


def _page(world: World, told: Told) -> None:
    ago = told["ago"] if "ago" in told else (world.today - _years_before(world.today, told["years_ago"])).days
    about = [world.people[name] for name in told["about"]]
    world.add("journal", ago, written_on=world.day(ago), words=told["words"], person_ids=about or None)


def _review(world: World, told: Told) -> None:
    """Of the quarter before the last one: the last one still waits to be walked through."""
    last = _first_of_quarter(_first_of_quarter(world.today) - timedelta(days=1))
    year, number = _quarter(last - timedelta(days=1))
    done_on = (last + timedelta(days=3)).isoformat()
    people = [world.people[answer["who"]] for answer in told["answers"]]
    # As the app derives them, so that a review begun there is this one.
    review_id = f"00000000-0000-7000-8000-{f'{year}{number}'.zfill(12)}"
    days = {"started_on": done_on, "finished_on": done_on}
    world.add("reviews", 0, review_id, quarter=f"{year}-Q{number}", person_ids=people, **days)
    for answer, person_id in zip(told["answers"], people, strict=True):
        said: dict[str, Any] = {name: answer.get(name) for name in ("word", "note")}
        answer_id = str(uuid.UUID(int=uuid.UUID(review_id).int ^ uuid.UUID(person_id).int))
        world.add("review_answers", 0, answer_id, review_id=review_id, person_id=person_id, answered_on=done_on, **said)


def _quarter(day: date) -> tuple[int, int]:
    return day.year, (day.month + 2) // 3


def _first_of_quarter(day: date) -> date:
    return day.replace(month=_quarter(day)[1] * 3 - 2, day=1)


def _years_before(day: date, years: int) -> date:
    # 29 February has no such day in most years.
    return day.replace(year=day.year - years, day=28 if (day.month, day.day) == (2, 29) else day.day)
