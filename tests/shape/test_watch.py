"""What watches Kith watches figures that exist, writes to somebody, and is explained."""

import json
import re
from typing import Any

import pytest

from backend.metrics import UNITS
from backend.reminders.lateness import TOO_LATE
from tests.shape.test_infra import BEFORE, FUNCTION, resources
from tests.support.repository import tracked
from tests.support.server import ROOT

WATCH = resources("watch.yaml")
ALARMS = {name: item["Properties"] for name, item in WATCH.items() if item["Type"] == "AWS::CloudWatch::Alarm"}
# Each stage has its own.
NAMESPACE = "kith-${Stage}"
PAGE = (ROOT / "docs" / "operating.md").read_text()
QUEUES = {item["Properties"]["QueueName"]["Fn::Sub"] for item in BEFORE.values() if item["Type"] == "AWS::SQS::Queue"}


def as_told(alarm: dict[str, Any]) -> str:
    """The page leaves the stage out of the name."""
    name: str = alarm["AlarmName"]["Fn::Sub"]
    return name.replace("${Stage}-", "")


def dashboard() -> list[list[Any]]:
    """Every figure on it, as CloudWatch names it."""
    body = json.loads(WATCH["Figures"]["Properties"]["DashboardBody"]["Fn::Sub"].replace("${AWS::Region}", "eu-west-1"))
    return [metric for widget in body["widgets"] for metric in widget["properties"]["metrics"]]


def test_what_is_watched_is_measured() -> None:
    watched = {alarm["MetricName"] for alarm in ALARMS.values() if alarm["Namespace"] == {"Fn::Sub": NAMESPACE}}
    shown = {metric[1] for metric in dashboard() if metric[0] == NAMESPACE}
    searched = set(re.findall(r'MetricName="(\w+)"', json.dumps(dashboard()).replace("\\", "")))
    assert watched | shown | searched == UNITS.keys()


def test_every_figure_is_measured_by_somebody() -> None:
    code = "".join((ROOT / path).read_text() for path in tracked("backend/*.py") if path.name != "metrics.py")
    assert {name for name in UNITS if not re.search(rf"\b{name}=", code)} == set()


@pytest.mark.parametrize("name", ALARMS)
def test_every_alarm_writes_to_the_operator_and_says_what_it_means(name: str) -> None:
    alarm = ALARMS[name]
    assert alarm["AlarmActions"] == [{"Ref": "Operator"}]
    assert f"| `{as_told(alarm)}` |" in PAGE
    assert alarm["TreatMissingData"], "silence means something else for each of them"


def test_the_page_explains_every_figure_and_no_alarm_that_is_not_there() -> None:
    assert {name for name in UNITS if f"`{name}`" not in PAGE} == set()
    explained = set(re.findall(r"^\| `(kith-[a-z-]+)` \|", PAGE, re.MULTILINE))
    assert explained == {as_told(alarm) for alarm in ALARMS.values()}


def test_without_a_tick_there_is_an_alarm() -> None:
    alarm = ALARMS["NoTick"]
    assert (alarm["Period"] * alarm["EvaluationPeriods"], alarm["TreatMissingData"]) == (180, "breaching")


def test_it_names_the_function_and_the_queues_that_there_are() -> None:
    named = [metric for metric in dashboard() if metric[0] in ("AWS/Lambda", "AWS/SQS")]
    live = {name for name in QUEUES if not name.endswith(("undeliverable", "given-up"))}
    assert {metric[3] for metric in named} == {FUNCTION, "${UndeliverableName}", "${GivenUpName}"} | live
    functions = [alarm["Dimensions"][0]["Value"] for alarm in ALARMS.values() if alarm["Namespace"] == "AWS/Lambda"]
    assert functions == [{"Fn::Sub": FUNCTION}] * len(functions)


def test_the_alarm_and_the_page_of_health_agree_on_too_late() -> None:
    assert ALARMS["WaitingTooLong"]["Threshold"] == TOO_LATE.total_seconds()
