"""(title, sentence) for each kind of reminder, in English."""

GROUP_TITLE = "For today"
THANKS_TITLE = "Time to say thank you"
THANKED, TOMORROW = "Thanked", "Tomorrow"


def thank_event(met: int, event: str | None, waiting: int) -> tuple[str, str]:
    if not event:
        return THANKS_TITLE, f"{_thanks(waiting)} waiting."
    if not met:
        return THANKS_TITLE, f"After {event}: {_thanks(waiting)} waiting."
    people = "1 person" if met == 1 else f"{met} people"
    return THANKS_TITLE, f"You met {people} at {event}. {_thanks(waiting)} waiting."


def thank_help(name: str | None, what: str | None) -> tuple[str, str]:
    if not name:
        return THANKS_TITLE, f"{_thanks(1)} waiting."
    return THANKS_TITLE, f"You wanted to thank {name} for “{what}”." if what else f"You wanted to thank {name}."


def check_in(name: str | None, days: int | None) -> tuple[str, str]:
    if not name:
        return "Keep in touch", "Someone would be glad to hear from you."
    reason = "" if days is None else f" You were last in touch {_ago(days)}."
    return "Keep in touch", f"Time to say hello to {name}.{reason}"


def test() -> tuple[str, str]:
    return "Reminders work", "This is a test reminder from Kith."


def and_more(count: int) -> str:
    return f"and {count} more"


def _thanks(count: int) -> str:
    return "1 thank-you is" if count == 1 else f"{count} thank-yous are"


def _ago(days: int) -> str:
    for size, one, many in ((365, "a year", "years"), (30, "a month", "months"), (7, "a week", "weeks")):
        if days >= size:
            return f"{one} ago" if days // size == 1 else f"{days // size} {many} ago"
    return {0: "today", 1: "yesterday"}.get(days, f"{days} days ago")
