"""`make destroy`, which by its name runs last of this folder: what opens what people wrote stays.

That the database and its key stay is AWS's to do, as the template says (tests/shape/test_infra.py); moto has no such.
"""

from dataclasses import replace

import boto3
import pytest

from infra import destroy, parameters, rule_set
from infra.account import signed_in_stage
from infra.deploy import keep_mail_in
from infra.stacks import outputs
from infra.stage import Stopped
from tests.rehearsal.conftest import Deployed


def test_what_only_you_know_is_asked_for_with_a_command_each(deployed: Deployed) -> None:
    with pytest.raises(Stopped) as stopped:
        parameters.ask_for_yours(signed_in_stage("production"))
    for name in parameters.YOURS:
        assert f"--type SecureString --name /kith/production/{name} --value" in str(stopped.value)


def test_nothing_goes_before_the_name_is_typed(deployed: Deployed, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.argv", ["destroy", "development"])
    monkeypatch.setattr("builtins.input", lambda _: "yes")
    with pytest.raises(Stopped, match=r"Nothing was changed\."):
        destroy.main()
    assert outputs(deployed.stage, "before")


def test_without_the_wish_no_mails_come_in_any_more(deployed: Deployed) -> None:
    before, wishes = outputs(deployed.stage, "before"), deployed.stage.wishes
    assert parameters.kept(deployed.stage)["KITH_MAIL_IN_DOMAIN"] == wishes["MailInDomain"]
    keep_mail_in(replace(deployed.stage, wishes=wishes | {"MailInDomain": ""}), before)
    assert {name for name in parameters.kept(deployed.stage) if "MAIL_IN" in name} == set()
    assert "Metadata" not in boto3.client("ses").describe_active_receipt_rule_set()
    # As a deploy would, with the wish.
    rule_set.join()
    keep_mail_in(deployed.stage, before)


def test_the_function_goes_and_what_people_wrote_stays(deployed: Deployed, monkeypatch: pytest.MonkeyPatch) -> None:
    known = parameters.kept(deployed.stage)
    bucket = outputs(deployed.stage, "before")["MailBucket"]
    boto3.client("s3").put_object(Bucket=bucket, Key="mails/late", Body=b"came a moment ago")
    monkeypatch.setattr("sys.argv", ["destroy", "development"])
    monkeypatch.setattr("builtins.input", lambda _: "development")
    monkeypatch.delenv("DROP_DATABASE", raising=False)
    destroy.main()
    assert [outputs(deployed.stage, part) for part in ("before", "after")] == [{}, {}]
    assert boto3.client("lambda").list_functions()["Functions"] == []
    assert boto3.client("s3").list_buckets()["Buckets"] == []
    assert "Metadata" not in boto3.client("ses").describe_active_receipt_rule_set()
    assert parameters.kept(deployed.stage) == known
