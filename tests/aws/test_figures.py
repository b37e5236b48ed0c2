"""Figures in the format of which CloudWatch makes metrics, on Lambda only."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from flask import Flask

from backend.metrics import MOST_VALUES, UNITS, measure
from backend.settings import load_settings

Told = Callable[[], list[dict[str, Any]]]


@pytest.fixture
def told(app: Flask, capsys: pytest.CaptureFixture[str]) -> Told:
    app.config["KITH"] = replace(app.config["KITH"], metrics="kith-production")
    return lambda: [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_a_line_says_name_unit_and_value(app: Flask, told: Told) -> None:
    with app.app_context():
        measure(Lateness=[0.5, 2.0], Claimed=2)
    [line] = told()
    [directive] = line["_aws"]["CloudWatchMetrics"]
    assert directive["Metrics"] == [{"Name": "Lateness", "Unit": "Seconds"}, {"Name": "Claimed", "Unit": "Count"}]
    assert (directive["Namespace"], directive["Dimensions"]) == ("kith-production", [[]])
    assert (line["Lateness"], line["Claimed"]) == ([0.5, 2.0], [2])


def test_a_cause_is_a_dimension(app: Flask, told: Told) -> None:
    with app.app_context():
        measure(code="503", PushFailures=1)
    [line] = told()
    assert (line["_aws"]["CloudWatchMetrics"][0]["Dimensions"], line["Code"]) == ([["Code"]], "503")


def test_more_than_aws_takes_in_one_line_are_several(app: Flask, told: Told) -> None:
    with app.app_context():
        measure(Lateness=[1.0] * (MOST_VALUES + 1), Claimed=1)
    first, second = told()
    assert [len(line["Lateness"]) for line in (first, second)] == [MOST_VALUES, 1]
    assert "Claimed" not in second, "counted once"


def test_at_home_nothing_is_printed(app: Flask, capsys: pytest.CaptureFixture[str]) -> None:
    with app.app_context():
        measure(Lateness=1.0)
    assert capsys.readouterr().out == ""


def test_it_is_lambda_or_a_wish_that_turns_them_on(tmp_path) -> None:
    home = {"KITH_DATA_DIR": str(tmp_path)}
    assert load_settings(home).metrics is None
    assert load_settings(home | {"KITH_METRICS": "emf"}).metrics == "kith"
    # Two stages in one account do not ring each other's alarms.
    assert load_settings(home | {"AWS_LAMBDA_FUNCTION_NAME": "kith-development"}).metrics == "kith-development"


def test_every_figure_has_a_unit_that_aws_knows() -> None:
    assert set(UNITS.values()) <= {"Seconds", "Count"}
