"""The mirrored rules, decided by the cases that the app's own tests walk too."""

import json
from pathlib import Path
from typing import Any

import pytest

from backend.asks.rules import ask_due
from backend.challenges.rules import challenge_state
from backend.introductions.rules import introduction_due, introduction_step
from backend.milestones.rules import next_milestone
from backend.people.rules import check_in_due, circle_cadence, spoken_name
from backend.thanks.rules import thanks_due

FOLDER = Path(__file__).parent.parent / "contract"
ALL = (
    ask_due,
    challenge_state,
    check_in_due,
    circle_cadence,
    introduction_due,
    introduction_step,
    next_milestone,
    spoken_name,
    thanks_due,
)
RULES = {rule.__name__: rule for rule in ALL}
CASES = [
    pytest.param(document["rule"], case, id=f"{document['rule']}: {case['name']}")
    for document in (json.loads(path.read_text()) for path in sorted(FOLDER.glob("*.json")))
    for case in document["cases"]
]


@pytest.mark.parametrize(("rule", "case"), CASES)
def test_case(rule: str, case: dict[str, Any]) -> None:
    assert RULES[rule](**case["given"]) == case["expect"], case["name"]


def test_every_rule_has_cases_and_every_case_a_rule() -> None:
    assert {path.stem for path in FOLDER.glob("*.json")} == RULES.keys()
