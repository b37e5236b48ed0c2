"""The demo's world: what `world.json` tells, as edits that a device would send, around the day it is made."""

import json
import random
import uuid
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from backend.people.rules import circle_cadence
from backend.sync.stamps import milliseconds
from backend.sync.wire import Change

Told = dict[str, Any]

DEVICE = "00000000-0000-7000-8000-00000000de30"
PERSON_FIELDS = (
    "name",
    "other_names",
    "company",
    "role",
    "circle",
    "cadence_days",
    "tags",
    "notes",
    "email",
    "thanks_preference",
    "how_met",
    "past_work",
    "ways",
    "phone",
    "link",
    "address",
    "pinned_note",
    "cares_about",
    "needs",
    "offers",
    "recognition",
)
TALKS = {"inner": 7, "close": 5, "active": 3, "light": 1}


def read_story() -> Told:
    story: Told = json.loads(Path(__file__).with_name("world.json").read_text(encoding="utf-8"))
    return story


def build_world(story: Told, now: datetime) -> "World":
    """The same people, words and distances every time; only the days follow `now`."""
    world = World(now)
    for event in story["events"]:
        world.hold(event)
    for person in story["people"]:
        world.meet(person)
    for person in story["people"]:
        world.introduce(person)
    for help_told in story["help"]:
        world.help(help_told)
    for promise in story["promises"]:
        world.promise(promise)
    world.talk(story["people"], story["moments"])
    return world


class World:
    def __init__(self, now: datetime) -> None:
        self.now = now
        # The newcomer's own today: the demo is looked at on the machine that makes it.
        self.today = now.astimezone().date()
        self.chance = random.Random("kith")  # noqa: S311
        self.changes: list[Change] = []
        self.events: dict[str, tuple[str, Told]] = {}
        self.people: dict[str, str] = {}
        self.met_ago: dict[str, int] = {}

    def hold(self, told: Told) -> None:
        days = {"starts_on": self.day(-told["starts_in"]), "ends_on": self.day(-told["ends_in"])}
        about = {name: told.get(name) for name in ("name", "place", "zone", "pinned")}
        self.events[told["key"]] = self.add("events", -told["starts_in"], **about, **days), told

    def meet(self, told: Told) -> None:
        event_id, event = self.events.get(told.get("met_at", ""), (None, None))
        # At an event that is still on, everybody was met this morning.
        days = (max(0, -event["ends_in"]), max(0, -event["starts_in"])) if event else (220, 900)
        ago = 0 if event and event.get("pinned") else self.chance.randint(*days)
        set_on = self.day(min(ago, 200)) if told.get("circle") else None
        fields = {name: told.get(name) for name in PERSON_FIELDS}
        person_id = self.add("people", ago, **fields, cadence_set_on=set_on)
        self.people[told["name"]], self.met_ago[told["name"]] = person_id, ago
        self.moment("met", ago, person_id, event_id=event_id, text=told.get("told"))

    def introduce(self, told: Told) -> None:
        """Said once everybody is there: whoever introduced somebody may come later in the story."""
        if "introduced_by" in told:
            self.add("people", 0, self.people[told["name"]], introduced_by=self.people[told["introduced_by"]])

    def help(self, told: Told) -> None:
        sent_ago: int = told["sent_ago"] if "sent_ago" in told else told["days_ago"]
        link = self.link(told)
        favor_id = self.add(
            "favors",
            told["days_ago"],
            **link,
            **{name: told.get(name) for name in ("direction", "kind", "what", "thanked")},
            happened_on=self.day(told["days_ago"]),
            thanked_on=self.day(sent_ago) if "thanked" in told else None,
            thank_later_until=self.day(-told["later_in"]) if "later_in" in told else None,
        )
        if "words" not in told:
            return
        words, sent_on = told["words"], self.day(sent_ago)
        self.add(
            "thanks",
            sent_ago,
            favor_id,
            **link,
            favor_id=favor_id,
            words=words,
            channel=told["channel"],
            sent_on=sent_on,
        )
        self.moment("thanks", sent_ago, link["person_id"], favor_id, event_id=link["event_id"], text=words)

    def promise(self, told: Told) -> None:
        days = {
            "due_on": self.day(-told["due_in"]) if "due_in" in told else None,
            "kept_on": self.day(told["kept_ago"]) if "kept_ago" in told else None,
        }
        self.add("promises", told.get("kept_ago", 1), **self.link(told), what=told["what"], **days)

    def talk(self, people: list[Told], texts: dict[str, list[str]]) -> None:
        """Everyday contact, newest last, so that only those whom the story names are due for a check-in."""
        deck = [(kind, text) for kind, lines in texts.items() for text in lines]
        self.chance.shuffle(deck)
        for told in people:
            for ago in self.days_of_talk(told):
                wordless = (self.chance.choice(("coffee", "call", "message")), None)
                kind, text = deck.pop() if deck and self.chance.random() < 0.6 else wordless
                self.moment(kind, ago, self.people[told["name"]], text=text)

    def days_of_talk(self, told: Told) -> Iterator[int]:
        cadence = circle_cadence(told.get("circle"), told.get("cadence_days"))
        if cadence is None:
            return
        late = told.get("check_in_late")
        ago = self.chance.randint(2, max(3, cadence * 2 // 3)) if late is None else cadence + late
        for _ in range(TALKS[told["circle"]]):
            if ago < self.met_ago[told["name"]]:
                yield ago
            ago += self.chance.randint(max(2, cadence // 2), cadence + 3)

    def moment(self, kind: str, ago: int, person_id: str, record_id: str | None = None, **fields: Any) -> None:
        self.add("moments", ago, record_id, kind=kind, happened_on=self.day(ago), person_ids=[person_id], **fields)

    def link(self, told: Told) -> Told:
        event_id, _ = self.events.get(told.get("event", ""), (None, None))
        return {"person_id": self.people[told["who"]], "event_id": event_id}

    def add(self, noun: str, ago: int, record_id: str | None = None, /, **fields: Any) -> str:
        record_id = record_id or self.born(ago)
        said = {name: value for name, value in fields.items() if value is not None}
        stamp = f"{milliseconds(self.now):015d}-{DEVICE}"
        self.changes.append(Change(noun, record_id, said, dict.fromkeys(said, stamp)))
        return record_id

    def born(self, ago: int) -> str:
        at = milliseconds(self.now - timedelta(days=ago))
        bits = (
            (at << 80) | (0x7 << 76) | (self.chance.getrandbits(12) << 64) | (0x2 << 62) | self.chance.getrandbits(62)
        )
        return str(uuid.UUID(int=bits))

    def day(self, ago: int) -> str:
        return date.isoformat(self.today - timedelta(days=ago))
