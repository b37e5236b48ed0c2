"""The words of the archive, per language."""

from typing import Protocol, cast

from backend.takeout.wording import de, en


class Words(Protocol):
    """Shapes as in `en`."""

    TITLE: str
    CONTENTS: str
    WRITTEN: str
    NOBODY_HERE: str
    YES: str
    NO: str
    MONTHS: list[str]
    DAY_AND_MONTH: str
    NOUNS: dict[str, str]
    SECTIONS: dict[str, str]
    VALUES: dict[str, str]
    FIELDS: dict[str, str]


def words(language: str | None) -> Words:
    return cast(Words, de if language == "de" else en)


def say_day(said: Words, month: int, day: int, year: int | None) -> str:
    """A day of the year, with the year where it is known."""
    name = said.MONTHS[month - 1] if 1 <= month <= 12 else str(month)
    return said.DAY_AND_MONTH.format(day=day, month=name) + (f" {year}" if year else "")
