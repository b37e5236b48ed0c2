"""What `make deploy` has made, as far as a stand-in for AWS can tell; and that a second one changes nothing."""

import json

import boto3

from infra import parameters
from infra.stacks import outputs
from tests.rehearsal.conftest import Deployed


def test_the_function_stands_with_its_locked_address_and_no_secret(deployed: Deployed) -> None:
    made = boto3.client("lambda").get_function(FunctionName="kith-development")["Configuration"]
    assert (made["Handler"], made["Timeout"], made["Runtime"]) == ("backend.aws.handler", 60, "python3.11")
    assert made["CodeSize"] == deployed.package.stat().st_size
    url = boto3.client("lambda").get_function_url_config(FunctionName="kith-development")
    assert url["AuthType"] == "AWS_IAM"
    assert made["Environment"]["Variables"].keys() == {"KITH_SSM_PREFIX", "KITH_DATA_DIR", "KITH_BEHIND_CLOUDFRONT"}
    assert made["Role"] == outputs(deployed.stage, "before")["FunctionRoleArn"]


def test_secrets_are_kept_sealed_and_are_nowhere_else(deployed: Deployed) -> None:
    secrets = {"KITH_SECRET_KEY", "KITH_VAPID_PRIVATE_KEY", "KITH_SMTP_URL", "KITH_DATABASE_URL"}
    found = boto3.client("ssm").get_parameters(Names=[f"/kith/development/{name}" for name in secrets])["Parameters"]
    assert {one["Type"] for one in found} == {"SecureString"}
    known = parameters.kept(deployed.stage)
    stacks = json.dumps(boto3.client("cloudformation").describe_stacks()["Stacks"], default=str)
    for name in secrets:
        assert known[name].encode() not in deployed.package.read_bytes()
        assert known[name] not in stacks


def test_a_second_run_keeps_every_secret(deployed: Deployed) -> None:
    before = parameters.kept(deployed.stage)
    parameters.make_ours(deployed.stage)
    assert parameters.kept(deployed.stage) == before


def test_the_queue_gives_up_into_the_other_queue(deployed: Deployed, queue_url: str) -> None:
    said = boto3.client("sqs").get_queue_attributes(QueueUrl=queue_url, AttributeNames=["All"])["Attributes"]
    redrive = json.loads(said["RedrivePolicy"])
    assert redrive["deadLetterTargetArn"].endswith(":kith-development-reminders-undeliverable")
    (mapping,) = boto3.client("lambda").list_event_source_mappings(FunctionName="kith-development")[
        "EventSourceMappings"
    ]
    assert mapping["EventSourceArn"] == said["QueueArn"]
