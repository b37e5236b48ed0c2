"""The templates, the Zappa settings and the code name each other rightly; nothing is allowed to everybody."""

import importlib
import json
from typing import Any

import pytest
import yaml

from backend.aws import TASKS
from tests.support.server import ROOT

STAGE = json.loads((ROOT / "zappa_settings.json").read_text())["production"]
FUNCTION = f"{STAGE['project_name']}-production"


class Template(yaml.SafeLoader):
    """CloudFormation's short tags as plain values: what they point at does not matter here."""


Template.add_multi_constructor("!", lambda loader, tag, node: {tag: node.value})


def resources(name: str) -> dict[str, Any]:
    found: dict[str, Any] = yaml.load((ROOT / "infra" / name).read_text(), Template)["Resources"]
    return found


BEFORE, AFTER = resources("before.yaml"), resources("after.yaml")


def test_zappa_names_code_that_exists() -> None:
    for name in (STAGE["lambda_handler"], STAGE["app_function"], STAGE["callbacks"]["zip"]):
        module, _, function = name.rpartition(".")
        assert callable(getattr(importlib.import_module(module), function))


def test_zappa_makes_nothing_but_the_function_and_its_locked_url() -> None:
    assert STAGE["function_url_config"] == {"authorizer": "AWS_IAM", "cors": False}
    assert not STAGE["manage_roles"]
    assert not STAGE["apigateway_enabled"]
    assert not STAGE["keep_warm"]
    assert STAGE["events"] == []
    assert not STAGE["debug"]
    assert "environment_variables" not in STAGE, "these are written in clear into the package"


def test_a_batch_has_time_to_finish_and_ends_somewhere_when_it_cannot() -> None:
    queue = BEFORE["Reminders"]["Properties"]
    assert queue["VisibilityTimeout"] >= 6 * STAGE["timeout_seconds"]
    assert queue["RedrivePolicy"]["deadLetterTargetArn"] == {"GetAtt": "Undeliverable.Arn"}
    assert AFTER["Deliver"]["Properties"]["FunctionResponseTypes"] == ["ReportBatchItemFailures"]


def test_the_schedule_says_what_the_handler_understands() -> None:
    said = [item["Properties"]["Target"] for item in AFTER.values() if item["Type"] == "AWS::Scheduler::Schedule"]
    assert {json.loads(target["Input"])["task"] for target in said} == TASKS.keys() - {"migrate"}
    assert AFTER["Deliver"]["Properties"]["FunctionName"] == FUNCTION
    assert BEFORE["Logs"]["Properties"]["LogGroupName"] == f"/aws/lambda/{FUNCTION}"


@pytest.mark.parametrize("role", [BEFORE["FunctionRole"], AFTER["TickRole"]], ids=["function", "tick"])
def test_no_role_may_do_everything(role: dict[str, Any]) -> None:
    for policy in role["Properties"]["Policies"]:
        for statement in policy["PolicyDocument"]["Statement"]:
            assert "*" not in json.dumps([statement["Action"], statement["Resource"]])


def test_nobody_but_the_edge_may_call() -> None:
    allowed = [item["Properties"] for item in AFTER.values() if item["Type"] == "AWS::Lambda::Permission"]
    assert {item["Principal"] for item in allowed} == {"cloudfront.amazonaws.com"}
    assert all("SourceArn" in item for item in allowed)
