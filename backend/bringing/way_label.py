"""One word for what a card says a number or an address is for; the owner's own word goes before all."""

import re

KNOWN = {
    "work": "work",
    "business": "work",
    "home": "home",
    "cell": "mobile",
    "mobile": "mobile",
    "iphone": "mobile",
    "fax": "fax",
    "pager": "pager",
    "main": "main",
    "other": "other",
}
# A fax at work is a fax first.
ORDER = ("fax", "pager", "mobile", "work", "home", "main", "other")
APPLES = re.compile(r"_\$!<(.*)>!\$_")
WORDS = re.compile(r"([a-z])([A-Z])")
BETWEEN = re.compile(r"[\s_]+")


def label_of(types: list[str], own: str) -> str:
    apples = APPLES.fullmatch(own.strip())
    word = (apples[1] if apples else own).strip()
    said = [word, *(part for kind in types for part in BETWEEN.split(kind))]
    known = [KNOWN.get(kind.lower()) for kind in said]
    first = next((label for label in ORDER if label in known), "")
    # Apple's own labels are written in one: HomePage, AssistantPhone.
    return WORDS.sub(r"\1 \2", word).lower() if word and word.lower() not in KNOWN else first
