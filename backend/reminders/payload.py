"""What travels inside a push: declarative web push, which Safari shows by itself and our worker reads."""

import json
from collections.abc import Sequence

from backend.reminders.kinds.kind import Told
from backend.reminders.wording import Words

# Some bridges cut at 2,744 bytes.
MOST_BYTES = 2700
MOST_LINES = 5


def together(told: Sequence[Told], words: Words) -> Told:
    """One notification for everything outstanding: an offline iPhone keeps only the last one."""
    if len(told) == 1:
        return told[0]
    sentences = list(dict.fromkeys(each.sentence for each in told))
    shown = sentences[:MOST_LINES]
    if rest := len(sentences) - len(shown):
        shown.append(words.and_more(rest))
    return Told(words.GROUP_TITLE, "\n".join(shown), "/")


def payload(told: Told, count: int, *, origin: str, language: str, tag: str, token: str) -> bytes:
    body = told.sentence
    while len(raw := _encoded(told, body, count, origin, language, tag, token)) > MOST_BYTES:
        body = body[: len(body) * 9 // 10].rstrip() + "…"
    return raw


def _encoded(told: Told, body: str, count: int, origin: str, language: str, tag: str, token: str) -> bytes:
    notification = {
        "title": told.title,
        "body": body,
        "navigate": origin + told.opens,
        "lang": language,
        "dir": "auto",
        "tag": tag,
        "data": {"token": token},
        "app_badge": str(count),
    }
    # The badge stands in both places: the standard moved it, and phones of both opinions are in use.
    whole = {"web_push": 8030, "notification": notification, "app_badge": count, "mutable": True}
    return json.dumps(whole, ensure_ascii=False, separators=(",", ":")).encode()
