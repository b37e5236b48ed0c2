"""The app's list of fields, by which it makes tables and reads its own files back, is the server's."""

import re

from backend.record import fields_of
from backend.sync.registry import NOUNS
from tests.support.server import ROOT


def test_the_app_knows_every_field_of_every_noun() -> None:
    text = (ROOT / "pwa" / "src" / "store" / "known_fields.ts").read_text().partition("};")[0]
    lists = re.findall(r"^  (\w+): \[(.*?)\],$", text, re.M | re.S)
    known = {noun: set(re.findall(r'"(\w+)"', fields)) for noun, fields in lists}
    assert known == {name: set(fields_of(noun.model)) - {"deleted_at"} for name, noun in NOUNS.items()}
