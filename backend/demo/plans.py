"""What the demo has in mind: days to remember, questions, requests, introductions, what its owner offers."""

from datetime import timedelta
from typing import Any

from backend.accounts.preferences import PREFERENCES_ID
from backend.demo.world import Told, World
from backend.own_card.models import OWN_CARD_ID


def tell_plans(world: World, story: Told) -> None:
    """Of people who are in the world already. `..._ago` and `..._in` count days from today."""
    for told in story["days"]:
        _day_to_remember(world, told)
    for told in story["questions"]:
        who = world.people[told["who"]]
        world.add("follow_ups", 2, person_id=who, what=told["what"], due_on=world.day(-told["due_in"]))
    for told in story["asks"]:
        _ask(world, told)
    for told in story["introductions"]:
        sides = {"a_id": world.people[told["a"]], "b_id": world.people[told["b"]]}
        words = {name: told.get(name) for name in ("why", "outcome")}
        world.add("introductions", told["asked_a_ago"], **sides, **words, **_days_ago(world, told))
    world.add("own_card", 0, OWN_CARD_ID, **story["own"])
    world.add("preferences", 0, PREFERENCES_ID, help_budget=3)
    for told in story["challenges"]:
        _challenge(world, told)
    for told in story["purposes"]:
        linked = {
            "person_ids": [world.people[name] for name in told["who"]],
            "event_ids": [world.events[key][0] for key in told["events"]],
        }
        world.add("purposes", 60, title=told["title"], why=told["why"], **linked)


def _day_to_remember(world: World, told: Told) -> None:
    on = world.today + timedelta(days=told["comes_in"])
    world.add(
        "milestones",
        30,
        person_id=world.people[told["who"]],
        kind=told["kind"],
        label=told.get("label"),
        month=on.month,
        day_of_month=on.day,
        year=on.year if told.get("repeats") == "once" else told.get("year"),
        repeats=told.get("repeats", "yearly"),
        remind_before=told.get("remind_before"),
    )


def _ask(world: World, told: Told) -> None:
    world.add(
        "asks",
        told["asked_ago"],
        person_id=world.people[told["who"]],
        what=told["what"],
        asked_on=world.day(told["asked_ago"]),
        by_when=world.day(-told["hoped_in"]) if "hoped_in" in told else None,
        outcome=told.get("outcome"),
        outcome_on=world.day(told["answered_ago"]) if "answered_ago" in told else None,
    )


def _challenge(world: World, told: Told) -> None:
    world.add(
        "challenges",
        told["started_ago"],
        **{name: told.get(name) for name in ("kind", "title", "step", "days", "look_back")},
        started_on=world.day(told["started_ago"]),
        done_days=[world.day(ago) for ago in told["done_ago"]],
        ended_on=world.day(told["ended_ago"]) if "ended_ago" in told else None,
    )


def _days_ago(world: World, told: Told) -> dict[str, Any]:
    return {f"{name[:-4]}_on": world.day(ago) for name, ago in told.items() if name.endswith("_ago")}
