"""When a check-in falls due, and what somebody is called. Mirrored in the app; decided by tests/contract."""

import re
from datetime import date, timedelta

CIRCLE_DAYS = {"inner": 7, "close": 30, "active": 91, "light": 182}


def circle_cadence(circle: str | None, own_days: int | None) -> int | None:
    """Days between check-ins: the person's own if set (0 is never), else the circle's."""
    if own_days is not None:
        return own_days or None
    return CIRCLE_DAYS.get(circle or "")


def check_in_due(
    cadence_days: int | None,
    cadence_set_on: str | None,
    last_moment_on: str | None,
    snoozed_until: str | None,
) -> str | None:
    """The day a check-in is due, counted from the last real moment; a later snooze wins."""
    base = last_moment_on or cadence_set_on
    if cadence_days is None or base is None:
        return None
    due = (date.fromisoformat(base) + timedelta(days=cadence_days)).isoformat()
    return max(due, snoozed_until or due)


# Where letters are also somebody's name (Med, Mag, Ing), the dot makes the title.
TITLE = re.compile(
    r"(dr|prof|m[rsx]|mrs|[hf]r)\.?|professor|sir|dame|herr|frau|mme"
    r"|(rev|med|phil|jur|rer|nat|h\.c|(dipl\.-)?ing|mag|dott|[ds]ra)\.",
    re.IGNORECASE,
)
DEGREE = re.compile(r"phd|md|mba|msc|bsc|mph|jd|llm|esq|jr|sr", re.IGNORECASE)


def spoken_name(name: str) -> str:
    """What one calls somebody: no title, and in "Souza, Ana" what stands behind the comma."""
    family, _, behind = (part.strip() for part in name.partition(","))
    turned = behind if behind and not _all_degrees(behind) else family
    words = turned.split()
    return next((word for word in words if not TITLE.fullmatch(word)), "".join(words[:1]))


def _all_degrees(words: str) -> bool:
    return all(DEGREE.fullmatch(word.replace(".", "")) for word in words.replace(",", " ").split())
