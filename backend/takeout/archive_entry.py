"""One entry of the archive: what it is and when, its words, and all else that was written down."""

import re
from typing import Any

from backend.takeout.archive_html import terms, told
from backend.takeout.wording import Words, say_day

# On which day an entry stands.
DAY_OF = {
    "events": "starts_on",
    "moments": "happened_on",
    "favors": "happened_on",
    "thanks": "sent_on",
    "promises": "due_on",
    "journal": "written_on",
    "asks": "asked_on",
    "introductions": "introduced_on",
    "challenges": "started_on",
    "follow_ups": "due_on",
    "kind_words": "received_on",
    "reviews": "started_on",
    "review_answers": "answered_on",
    "dormant_answers": "answered_on",
}
WORDS = {"name", "title", "label", "what", "text", "words", "note", "why", "outcome", "look_back"}
# What only the machine needs, or what stands in the entry's first line.
UNSAID = {"id", "favor_id", "review_id", "day_of_month", "year"}
# Where a word of ours stands, and not one of the owner's.
CHOICES = {
    "kind",
    "direction",
    "thanked",
    "channel",
    "recognition",
    "circle",
    "outcome",
    "declined_by",
    "repeats",
    "occasion",
    "place",
    "word",
    "slot",
    "answer",
}
DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
Names = dict[str, str]
Row = dict[str, Any]


def day_of(noun: str, row: Row) -> str:
    return row.get(DAY_OF.get(noun, "")) or ""


def entry(noun: str, row: Row, names: Names, said: Words, about: str = "") -> str:
    day = DAY_OF.get(noun)
    fields = {name: value for name, value in told_fields(noun, row, about).items() if name != day}
    texts = {name: value for name, value in fields.items() if _is_words(noun, name, value)}
    rest = {name: value for name, value in fields.items() if name not in texts}
    first = " · ".join(filter(None, (said.NOUNS.get(noun, noun), _when(noun, row, said))))
    words = "".join(told("p", value, "words") for value in texts.values())
    return f"<article>{told('p', first, 'what')}{words}{facts(rest, names, said)}</article>\n"


def facts(fields: Row, names: Names, said: Words) -> str:
    return terms((said.FIELDS.get(name, name), _in_words(name, value, names, said)) for name, value in fields.items())


def told_fields(noun: str, row: Row, about: str = "") -> Row:
    """But what only the machine needs, and that it is about the person with whom it is told."""
    unsaid = UNSAID | {"month"} if noun == "milestones" else UNSAID
    return {
        name: value for name, value in row.items() if name not in unsaid and not (about and value in (about, [about]))
    }


def _is_words(noun: str, name: str, value: Any) -> bool:
    # The outcome of an ask is one of three words; that of an introduction is a story.
    return name in WORDS and isinstance(value, str) and (noun, name) != ("asks", "outcome")


def _when(noun: str, row: Row, said: Words) -> str:
    if noun == "milestones" and row.get("month") and row.get("day_of_month"):
        return say_day(said, row["month"], row["day_of_month"], row.get("year"))
    return _day(day_of(noun, row), said)


def _day(text: str, said: Words) -> str:
    found = DAY.fullmatch(text)
    return say_day(said, int(found[2]), int(found[3]), int(found[1])) if found else text


def _in_words(name: str, value: Any, names: Names, said: Words) -> str:
    if isinstance(value, bool):
        return said.YES if value else said.NO
    if isinstance(value, list):
        return ", ".join(_in_words("", item, names, said) for item in value)
    if isinstance(value, dict):
        return " · ".join(str(each) for each in value.values() if each)
    text = str(value)
    return said.VALUES.get(text, text) if name in CHOICES else names.get(text) or _day(text, said)
