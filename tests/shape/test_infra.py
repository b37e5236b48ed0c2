"""The templates, the Zappa settings and the code name each other rightly; nothing is allowed to everybody."""

import importlib
import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from backend.aws import TASKS
from backend.settings import load_settings
from infra.lacking import Tags, without
from infra.parameters import OURS, YOURS
from infra.stage import Stage
from tests.rehearsal.stand_in import LACKING
from tests.support.server import ROOT

STAGES = json.loads((ROOT / "zappa_settings.json").read_text())
STAGE = STAGES["production"]
FUNCTION = f"{STAGE['project_name']}-${{Stage}}"


def resources(name: str) -> dict[str, Any]:
    found: dict[str, Any] = yaml.load((ROOT / "infra" / name).read_text(), Tags)["Resources"]
    return found


BEFORE, AFTER, EDGE = resources("before.yaml"), resources("after.yaml"), resources("edge.yaml")
CHOSEN = yaml.load((ROOT / "infra" / "after.yaml").read_text(), Tags)["Parameters"]
# Every mail, but nothing beside them.
EACH_MAIL = "${Mails.Arn}/mails/*"


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
    assert queue["RedrivePolicy"]["deadLetterTargetArn"] == {"Fn::GetAtt": ["Undeliverable", "Arn"]}
    assert AFTER["Deliver"]["Properties"]["FunctionResponseTypes"] == ["ReportBatchItemFailures"]


def test_the_schedule_says_what_the_handler_understands() -> None:
    said = [item["Properties"]["Target"] for item in AFTER.values() if item["Type"] == "AWS::Scheduler::Schedule"]
    assert {json.loads(target["Input"])["task"] for target in said} == TASKS.keys() - {"migrate"}
    assert AFTER["Deliver"]["Properties"]["FunctionName"] == {"Fn::Sub": FUNCTION}
    assert BEFORE["Logs"]["Properties"]["LogGroupName"] == {"Fn::Sub": f"/aws/lambda/{FUNCTION}"}


def statements() -> list[dict[str, Any]]:
    found = []
    for one in [*BEFORE.values(), *AFTER.values(), *EDGE.values()]:
        about = one.get("Properties", {})
        policies = about.get("Policies", []) if one["Type"] == "AWS::IAM::Role" else [about]
        found += [line for policy in policies for line in policy.get("PolicyDocument", {}).get("Statement", [])]
    return found


def test_no_role_may_do_everything() -> None:
    assert len(statements()) >= 6
    for statement in statements():
        assert "*" not in json.dumps([statement["Action"], statement["Resource"]]).replace(EACH_MAIL, "")


def test_what_people_wrote_outlives_every_stack() -> None:
    for name in ("Database", "SealingKey"):
        assert (BEFORE[name]["DeletionPolicy"], BEFORE[name]["UpdateReplacePolicy"]) == ("Retain", "Retain")
    assert BEFORE["Database"]["Properties"]["DeletionProtectionEnabled"] is True


def test_every_stage_has_names_that_fit() -> None:
    wishes = json.loads((ROOT / "infra" / "stages.json").read_text())
    assert STAGES.keys() == wishes.keys()
    for name, settings in STAGES.items():
        stage = Stage(name, "eu-west-1", "123456789012", wishes[name])
        assert re.fullmatch("[a-z][a-z0-9]{1,19}", name)
        assert stage.function == f"{STAGE['project_name']}-{name}"
        assert settings["aws_environment_variables"]["KITH_SSM_PREFIX"] == stage.prefix
        assert settings["aws_environment_variables"]["KITH_BEHIND_CLOUDFRONT"] == "yes"
        asked = set(wishes[name]) - {"Wall"}
        assert asked <= CHOSEN.keys()


def test_nothing_secret_is_in_a_file_that_is_deployed() -> None:
    for settings in STAGES.values():
        given = settings["aws_environment_variables"]
        assert given.keys() == {"KITH_SSM_PREFIX", "KITH_DATA_DIR", "KITH_BEHIND_CLOUDFRONT"}
    files = "".join(path.read_text() for path in (ROOT / "infra").glob("*.[yj]*"))
    assert [name for name in {*OURS, *YOURS} if name in files] == []


def test_every_kept_setting_is_one_that_kith_reads(tmp_path: Path) -> None:
    made = {name: make() for name, make in OURS.items()}
    settings = load_settings({"KITH_DATA_DIR": str(tmp_path), **made})
    assert (settings.secret_key, settings.vapid_private_key) == tuple(made.values())
    read = (ROOT / "backend" / "settings.py").read_text()
    assert [name for name in {*OURS, *YOURS} if name not in read] == []


def test_only_what_never_changes_is_kept_at_the_edge() -> None:
    config = AFTER["Edge"]["Properties"]["DistributionConfig"]
    no_caching, everything_but_host = "4135ea2d-6df8-44a3-9df3-4b5a84be39ad", "b689b0a8-53d0-40ab-baf2-68738e2966ac"
    kept = [one["PathPattern"] for one in config["CacheBehaviors"] if one["CachePolicyId"] != no_caching]
    assert kept == ["/assets/*"]
    default = config["DefaultCacheBehavior"]
    assert (default["CachePolicyId"], default["OriginRequestPolicyId"]) == (no_caching, everything_but_host)


@pytest.mark.parametrize("part", ["before", "after", "edge", "watch"])
def test_the_rehearsal_leaves_out_only_what_it_names(part: str) -> None:
    text = (ROOT / "infra" / f"{part}.yaml").read_text()
    whole = yaml.load(text, Tags)["Resources"]
    left, gone, _ = without(LACKING, text)
    rest = yaml.load(left, Tags)
    assert rest["Resources"].keys() == whole.keys() - set(gone)
    assert not {one["Type"] for one in rest["Resources"].values()} & LACKING
    for name in gone:
        assert f'"{name}"' not in json.dumps([rest["Resources"], rest.get("Outputs")])


def may_call() -> dict[str, list[dict[str, Any]]]:
    """By the service that may."""
    found: dict[str, list[dict[str, Any]]] = {}
    for item in AFTER.values():
        if item["Type"] == "AWS::Lambda::Permission":
            found.setdefault(item["Properties"]["Principal"], []).append(item["Properties"])
    return found


def test_nobody_but_the_edge_may_call() -> None:
    assert may_call().keys() == {"cloudfront.amazonaws.com", "ses.amazonaws.com"}
    assert all("SourceArn" in allowed for allowed in may_call()["cloudfront.amazonaws.com"])


def test_of_mails_our_rule_alone_may_tell() -> None:
    [allowed] = may_call()["ses.amazonaws.com"]
    assert allowed["SourceAccount"] == {"Ref": "AWS::AccountId"}
    assert allowed["SourceArn"]["Fn::Sub"].endswith(f":receipt-rule-set/${{RuleSet}}:receipt-rule/{FUNCTION}")


def test_only_our_rule_puts_mails_into_their_bucket_and_they_do_not_stay() -> None:
    [may] = BEFORE["OnlyOurRuleMayPutMails"]["Properties"]["PolicyDocument"]["Statement"]
    assert (may["Principal"], may["Action"]) == ({"Service": "ses.amazonaws.com"}, "s3:PutObject")
    assert may["Resource"] == {"Fn::Sub": EACH_MAIL}
    assert may["Condition"]["StringEquals"] == {"aws:SourceAccount": {"Ref": "AWS::AccountId"}}
    assert may["Condition"]["ArnLike"]["aws:SourceArn"]["Fn::Sub"].endswith(f"/*:receipt-rule/{FUNCTION}")
    mails, packages = BEFORE["Mails"]["Properties"], BEFORE["Packages"]["Properties"]
    for name in ("BucketEncryption", "PublicAccessBlockConfiguration"):
        assert mails[name] == packages[name]
    [forgotten] = mails["LifecycleConfiguration"]["Rules"]
    kept = BEFORE["GivenUp"]["Properties"]["MessageRetentionPeriod"]
    assert forgotten["ExpirationInDays"] * 86_400 == kept, "a mail lives as long as the word of it"


def test_a_mail_lies_in_its_bucket_before_the_function_hears_of_it() -> None:
    rule = AFTER["TakeMails"]["Properties"]["Rule"]
    assert (rule["Recipients"], rule["ScanEnabled"]) == ([{"Ref": "MailInDomain"}], True)
    store, call = (next(iter(action.values())) for action in rule["Actions"])
    assert store == {"BucketName": {"Ref": "MailBucket"}, "ObjectKeyPrefix": "mails/"}
    assert (call["InvocationType"], call["FunctionArn"]["Fn::Sub"].endswith(f":function:{FUNCTION}")) == ("Event", True)
    assert AFTER["TakeMails"]["DependsOn"] == "OnlyOurRuleMayBring"
    lost = AFTER["GiveUp"]["Properties"]["DestinationConfig"]["OnFailure"]["Destination"]
    assert lost == {"Ref": "GivenUpArn"}, "a mail that breaks the function is not lost"


def test_without_a_domain_for_mails_there_is_no_rule() -> None:
    assert CHOSEN["MailInDomain"]["Default"] == ""
    for name in ("TakeMails", "OnlyOurRuleMayBring", "GiveUp"):
        assert AFTER[name]["Condition"] == "TakesMails"


def test_a_call_in_clear_is_refused_by_the_edge() -> None:
    distribution = AFTER["Edge"]["Properties"]["DistributionConfig"]
    [api] = [one for one in distribution["CacheBehaviors"] if one["PathPattern"] == "/api/*"]
    same = {"TargetOriginId", "AllowedMethods", "CachePolicyId", "OriginRequestPolicyId", "FunctionAssociations"}
    assert {name: api[name] for name in same} == {name: distribution["DefaultCacheBehavior"][name] for name in same}
    assert api["ViewerProtocolPolicy"] == "https-only"
