"""(title, sentence) for each kind of reminder, in English."""

from backend.reminders.wording.milestone import Milestone

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


def ask(name: str | None, what: str) -> tuple[str, str]:
    if not name:
        return "Have you heard?", "You asked somebody for help. Is there an answer?"
    return "Have you heard?", f"You asked {name} for help: “{what}”. Is there an answer?"


def introduction(step: str, a: str | None, b: str | None) -> tuple[str, str]:
    title = "An introduction"
    if not (a and b):
        return title, "Two people you want to bring together: here is the next step."
    return title, {
        "wait_a": f"Has {a} answered? You asked about an introduction.",
        "ask_b": f"{a} would like the introduction. Now it is {b} you can ask.",
        "wait_b": f"Has {b} answered? You asked about an introduction.",
        "introduce": f"Both agreed: time to introduce {a} and {b}.",
        "follow_up": f"You introduced {a} and {b}. How did it go?",
    }[step]


def challenge(kind: str, title: str | None, is_over: bool) -> tuple[str, str]:
    if is_over:
        return "Time to look back", "Your challenge has come to its end. What stayed with you?"
    step = {
        "seven_days": "Who could hear a thank-you from you today?",
        "one_connection": "Is there somebody you would like to get to know this week?",
        "three_introductions": "Which two people should know each other?",
    }.get(kind)
    return "Your challenge", step or (f"For today: {title}." if title else "There is something for today.")


def promise(name: str | None, what: str) -> tuple[str, str]:
    title = "A promise of yours"
    if name and what:
        return title, f"You wanted to do this for {name}: “{what}”."
    return title, f"You promised {name or 'someone'} something."


def journal() -> tuple[str, str]:
    return "A quiet moment", "What were you grateful for this week? A line is enough."


def milestone(what: Milestone, name: str | None, days: int) -> tuple[str, str]:
    """`days` until it; one that a day off has delayed has passed."""
    when = {0: "is today", 1: "is tomorrow", -1: "was yesterday"}.get(
        days, f"is in {days} days" if days > 0 else f"was {-days} days ago"
    )
    thing = {"birthday": "birthday", "work_anniversary": "work anniversary"}.get(what.kind) or what.label or "day"
    years = f" ({what.years})" if what.years and name else ""
    return "A day to remember", f"{name}’s {thing} {when}{years}." if name else f"{_alone(what)} {when}."


def _alone(what: Milestone) -> str:
    return {"birthday": "Somebody’s birthday", "work_anniversary": "A work anniversary"}.get(
        what.kind, what.label or "A day you wanted to remember"
    )


def follow_up(name: str | None, what: str) -> tuple[str, str]:
    if not name:
        return "You wanted to ask", "There is something you wanted to ask about today."
    return "You wanted to ask", f"You wanted to ask {name}: “{what}”."
