"""App and server agree on which texts are put together: a text the app says nothing about is written over."""

import re

from backend.record import fields_of
from backend.sync.registry import NOUNS
from tests.support.server import ROOT


def test_the_app_says_of_the_same_texts_what_they_were_typed_on() -> None:
    source = (ROOT / "pwa" / "src" / "db" / "mergeable.ts").read_text()
    in_app = {noun: set(re.findall(r'"(\w+)"', fields)) for noun, fields in re.findall(r"(\w+): \[([^\]]*)\]", source)}
    on_server = {
        name: {field for field, kind in fields_of(noun.model).items() if kind.merges} for name, noun in NOUNS.items()
    }
    assert in_app == {name: fields for name, fields in on_server.items() if fields}
