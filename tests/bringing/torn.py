"""Files as no program writes them: the cases of every format torn, joined and bent, and what must hold for each."""

import json
import re
from collections.abc import Callable
from itertools import count
from random import Random
from typing import Any
from uuid import UUID

import msgspec
from hypothesis import Phase, given, seed, settings
from hypothesis import strategies as st

from backend.bringing.formats import FORMATS, understand
from backend.bringing.plan import Plan
from backend.bringing.problem import ImportProblem
from backend.record import fields_of
from backend.sync.registry import NOUNS
from tests.bringing.files import CONTRACT

# What files are made of, and what trips who reads them.
SIGNS = [
    b'"', b",", b";", b"\t", b"\r", b"\n", b"\r\n", b"\0", b"\xff", b"\xed\xa0\x80", b"\\ud83d", b"\\", b":", b"=",
    b"{", b"}", b"[", b"]", b"null", b"true", b"1e999", b"-1", b"[" * 3000, b"BEGIN:VCARD\n", b"END:VCARD\n",
    b"\n ", b"BEGIN:VEVENT\n", b"END:VEVENT\n", b";ENCODING=QUOTED-PRINTABLE:=", b";CHARSET=unicode_escape", b"=C3",
    b"--0229", b"0000-00-00", b"99999999", b"https://[", b"https://x.example/" + b"a" * 900,
    b"https://xn--a:99999/\xc3\xa9", b"javascript:1", b"=== NOTES ===\n", b"\xef\xbb\xbf", b"\xe2\x80\xa8",
    b"\x01k1.", b"x" * 5000, b"\xf0\x9f\x8e\x88" * 900, b"Notes:\n", b"2 Feb 1000",
]  # fmt: skip
ODD: list[Any] = [
    None, True, False, 0, -1, 2**70, 1e300, "", " ", "x" * 30_000, "\ud83d", "\0", [], {}, [[]], [None], {"uuid": []},
    "0000-00-00", "0001-01-01", "2024-02-30", "2024-02-29T00:00:00Z", "data:image/jpeg;base64,/9j/" + "A" * 90_000,
    "https://x.example/" + "é" * 300, "javascript:1", "\x01k1.AAAA", "a@b.example", "+4930123456", "99999999999",
]  # fmt: skip
JOINTS = re.compile(rb'([,:;\n"{}\[\]=/])')
CASES = {
    name: [
        path.read_bytes()[:60_000]
        for path in sorted((CONTRACT / name).iterdir())
        if not path.name.endswith((".expected.json", ".mapping.json"))
    ]
    for name in FORMATS
}


@st.composite
def torn(draw: st.DrawFn, name: str) -> bytes:
    """Bent at the joints, where a reader decides: one of its parts is gone, doubled, moved, or another stands there."""
    chance, case = Random(draw(st.integers(0, 2**64))), draw(st.sampled_from(CASES[name]))
    if case.startswith(b"{") and chance.random() < 0.7:
        return json.dumps(_bent(json.loads(case), chance)).encode()
    parts = JOINTS.split(case)
    for _ in range(chance.randint(0, 12)):
        at = chance.randrange(len(parts))
        new = chance.choice([b"", parts[at] * 2, chance.choice(parts), chance.choice(SIGNS), chance.choice(SIGNS)])
        parts[at] = new if chance.random() < 0.5 else parts[at] + new
    return b"".join(parts)[: chance.choice([None, None, None, chance.randint(0, 20_000)])]


def _bent(value: Any, chance: Random) -> Any:
    """The same tree with something else at a few of its places."""
    if chance.random() < 0.02:
        return chance.choice(ODD)
    if isinstance(value, dict):
        return {name: _bent(each, chance) for name, each in value.items()}
    return [_bent(each, chance) for each in value] if isinstance(value, list) else value


def tear(name: str, tries: int, number: int) -> int:
    """How many files of this format were tried; raises at the first that brings down who reads or plans it."""
    tried = 0

    @seed(number)
    @settings(max_examples=tries, deadline=None, database=None, phases=[Phase.generate])
    @given(torn(name))
    def holds(data: bytes) -> None:
        nonlocal tried
        tried += 1
        check(data, name)

    holds()
    return tried


def check(data: bytes, name: str) -> None:
    """It is read or refused in words; whatever is planned of it can be stored."""
    for asked in (None, name):
        try:
            pieces = list(understand(data, f"file.{name}", asked).pieces)
        except ImportProblem:
            continue
        msgspec.json.encode(pieces)
        plan = Plan([], frozenset(), ids(), "2026-11-22")
        for planned in plan.place(pieces, lambda _noun, _ids: set()):
            for edit in planned.edits:
                fields = fields_of(NOUNS[edit.noun].model)
                wrong = {each: fields[each].problem(value) for each, value in edit.fields.items() if each in fields}
                assert edit.fields.keys() <= fields.keys()
                assert not any(wrong.values()), (planned.line, wrong)


def ids() -> Callable[[], str]:
    numbers = count(1)
    return lambda: str(UUID(int=next(numbers)))
