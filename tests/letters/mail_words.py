"""What a person reads in a mail, from either of its halves."""

import re
from email.message import EmailMessage
from html import unescape


def text(mail: EmailMessage) -> str:
    return mail.get_body(("plain",)).get_content()


def html(mail: EmailMessage) -> str:
    return mail.get_body(("html",)).get_content()


def seen(page: str) -> str:
    """What of the HTML is there to be read."""
    return unescape(re.sub(r"<head>.*</head>|<[^>]+>", " ", page, flags=re.S))


def words_of(whole: str) -> list[str]:
    """The words alone: no marks, no addresses, no bullets."""
    return re.findall(r"\w+", re.sub(r"https?://\S+", " ", whole))
