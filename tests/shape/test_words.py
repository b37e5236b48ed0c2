"""Whatever the server may refuse a person's hand, the screen has a sentence for, in both languages."""

import re

import pytest

from tests.support.server import ROOT

# Only a program that builds its own requests can meet these; to a person they are "that did not work".
FOR_PROGRAMS = {"bad_keys", "compressed", "cross_site", "not_found", "not_json", "resync", "malformed", "too_large"}
# So can these, with a token; whoever makes tokens by hand sees a form without room for more, or for no name.
FOR_PROGRAMS |= {"bad_token", "no_tokens_here", "scope", "two_identities", "too_many_tokens", "no_name", "unknown_noun"}
# The app reads files on the device and sends none.
FOR_PROGRAMS |= {"another_import", "not_a_file", "too_big"}


def refusals() -> set[str]:
    texts = (path.read_text() for path in (ROOT / "backend").rglob("*.py"))
    return {code for text in texts for code in re.findall(r'Problem\(\s*\d{3},\s*"(\w+)"', text)}


@pytest.mark.parametrize("language", ["en", "de"])
def test_every_refusal_has_its_sentence(language: str) -> None:
    folder = ROOT / "pwa" / "src" / "words" / language
    # What only the account's own screens meet is said there.
    catalogues = "".join((folder / name).read_text() for name in ("doing.ts", "account.ts"))
    known = set(re.findall(r"^    (\w+):", catalogues, re.M))
    assert refusals() - FOR_PROGRAMS - known == set()
