"""What a person reads in a mail, from either of its halves."""

import re
from email.message import EmailMessage
from html import unescape


def text(mail: EmailMessage) -> str:
    return mail.get_body(("plain",)).get_content()


def html(mail: EmailMessage) -> str:
    return mail.get_body(("html",)).get_content()


def words_of(whole: str) -> list[str]:
    """The words alone: no marks, no addresses, no bullets."""
    visible = re.sub(r"<head>.*</head>|<[^>]+>", " ", whole, flags=re.S)
    return re.findall(r"\w+", re.sub(r"https?://\S+", " ", unescape(visible)))
