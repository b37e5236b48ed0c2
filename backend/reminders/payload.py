"""What travels inside a push: declarative web push, which Safari shows by itself and our worker reads."""

import json
from collections.abc import Sequence

from backend.reminders.kinds.kind import Action, Told
from backend.reminders.wording import Words

# Some bridges cut at 2,744 bytes.
MOST_BYTES = 2700
MOST_LINES = 5
# For the phone that answers with no signal: what it cannot do at once, the server does later.
MOST_NAMED = 10
Actions = Sequence[tuple[Action, str]]


def together(told: Sequence[Told], words: Words) -> Told:
    """One notification for everything outstanding: an offline iPhone keeps only the last one."""
    if len(told) == 1:
        return told[0]
    sentences = list(dict.fromkeys(each.sentence for each in told))
    shown = sentences[:MOST_LINES]
    if rest := len(sentences) - len(shown):
        shown.append(words.and_more(rest))
    people = {each.thanks for each in told}
    can_wait = all(each.can_wait for each in told)
    return Told(
        words.GROUP_TITLE, "\n".join(shown), "/", thanks=people.pop() if len(people) == 1 else None, can_wait=can_wait
    )


def offers(told: Told, words: Words) -> Actions:
    """What can be answered on the notification itself; no platform shows more than two."""
    thanked: Actions = [("thanked", words.THANKED)] if told.thanks else []
    tomorrow: Actions = [("tomorrow", words.TOMORROW)] if told.can_wait else []
    return [*thanked, *tomorrow]


def payload(
    told: Told, count: int, *, origin: str, language: str, tag: str, token: str,
    actions: Actions = (), about: Sequence[tuple[str, str]] = (),
) -> bytes:  # fmt: skip
    """`about`: the kind and the subject of each reminder that it speaks for."""
    notification: dict[str, object] = {
        "title": told.title,
        "body": told.sentence,
        "navigate": origin + told.opens,
        "lang": language,
        "dir": "auto",
        "tag": tag,
        "actions": [{"action": action, "title": title} for action, title in actions],
        "data": {"token": token, "about": list(about[:MOST_NAMED])},
        "app_badge": str(count),
    }
    body = told.sentence
    while len(raw := _encoded(notification | {"body": body}, count)) > MOST_BYTES:
        body = body[: len(body) * 9 // 10].rstrip() + "…"
    return raw


def _encoded(notification: dict[str, object], count: int) -> bytes:
    # The badge stands in both places: the standard moved it, and phones of both opinions are in use.
    whole = {"web_push": 8030, "notification": notification, "app_badge": count, "mutable": True}
    return json.dumps(whole, ensure_ascii=False, separators=(",", ":")).encode()
