"""The day on which a mail was written."""

import re
from collections.abc import Iterator
from datetime import date
from email.utils import parsedate_to_datetime

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
IN_GERMAN = {"mär": "mar", "mrz": "mar", "mai": "may", "okt": "oct", "dez": "dec"}
DAY_FIRST = re.compile(r"\b(\d{1,2})\.?\s+([^\W\d_]{3})[^\W\d_]*\.?,?\s+(\d{4})\b")
MONTH_FIRST = re.compile(r"\b([^\W\d_]{3})[^\W\d_]*\.?\s+(\d{1,2}),?\s+(\d{4})\b")
IN_FIGURES = re.compile(r"\b(\d{4})-(\d\d)-(\d\d)\b")
# Only with dots is it certain that the day comes first.
WITH_DOTS = re.compile(r"\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b")


def day_of_header(text: str) -> date | None:
    """As it was where the mail was written."""
    try:
        return parsedate_to_datetime(text).date()
    except ValueError:
        return None


def day_in(text: str) -> date | None:
    """In the line that a mail program writes above what it forwards, English or German; `None` where it is unsure."""
    return day_of_header(text) or next(_days_in(text), None)


def _days_in(text: str) -> Iterator[date]:
    found = [
        *((year, _month(name), day) for day, name, year in DAY_FIRST.findall(text)),
        *((year, _month(name), day) for name, day, year in MONTH_FIRST.findall(text)),
        *IN_FIGURES.findall(text),
        *((year, month, day) for day, month, year in WITH_DOTS.findall(text)),
    ]
    for year, month, day in found:
        try:
            yield date(int(year), int(month), int(day))
        except ValueError:
            continue


def _month(name: str) -> int:
    short = name.lower()
    short = IN_GERMAN.get(short, short)
    return MONTHS.index(short) + 1 if short in MONTHS else 0
