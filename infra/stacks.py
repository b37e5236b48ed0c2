"""A stack of resources: made, or brought up to date; what it has made is known by its outputs."""

from typing import Any

import boto3
from botocore.exceptions import ClientError, WaiterError

from infra.lacking import Lacking, without
from infra.stage import ROOT, Stage, Stopped, say


def put_stack(
    stage: Stage, part: str, asked: dict[str, str], region: str | None = None, lacking: Lacking = ()
) -> dict[str, str]:
    """Its outputs. A parameter that is not asked for stays as it was, or begins with its default."""
    client, name = boto3.client("cloudformation", region_name=region), stage.stack(part)
    standing = _describe(client, name)
    template, left_out, known = without(lacking, (ROOT / "infra" / f"{part}.yaml").read_text())
    if left_out:
        say(f"  left out, because the stand-in for AWS cannot make them: {', '.join(left_out)}")
    asked = {"Stage": stage.name} | asked
    before = {one["ParameterKey"] for one in (standing or {}).get("Parameters", [])}
    words = {
        "StackName": name,
        "TemplateBody": template,
        "Capabilities": ["CAPABILITY_NAMED_IAM"],
        "Parameters": [
            *({"ParameterKey": key, "ParameterValue": value} for key, value in asked.items()),
            *({"ParameterKey": key, "UsePreviousValue": True} for key in sorted((known & before) - asked.keys())),
        ],
    }
    try:
        if standing is None:
            client.create_stack(**words)
            client.get_waiter("stack_create_complete").wait(StackName=name)
        else:
            client.update_stack(**words)
            client.get_waiter("stack_update_complete").wait(StackName=name)
    except WaiterError:
        raise Stopped(f"The stack {name} did not come about:\n{_why(client, name)}") from None
    except ClientError as error:
        if "No updates" not in str(error):
            raise
    return outputs(stage, part, region)


def outputs(stage: Stage, part: str, region: str | None = None) -> dict[str, str]:
    """Empty while it does not stand."""
    found = _describe(boto3.client("cloudformation", region_name=region), stage.stack(part)) or {}
    return {one["OutputKey"]: one["OutputValue"] for one in found.get("Outputs", [])}


def drop_stack(stage: Stage, part: str, region: str | None = None) -> None:
    client, name = boto3.client("cloudformation", region_name=region), stage.stack(part)
    client.delete_stack(StackName=name)
    client.get_waiter("stack_delete_complete").wait(StackName=name)


def _describe(client: Any, name: str) -> dict[str, Any] | None:
    try:
        found: dict[str, Any] = client.describe_stacks(StackName=name)["Stacks"][0]
    except ClientError as error:
        if "does not exist" in str(error):
            return None
        raise
    # One that was never whole cannot be mended, only made anew.
    if found["StackStatus"] == "ROLLBACK_COMPLETE":
        client.delete_stack(StackName=name)
        client.get_waiter("stack_delete_complete").wait(StackName=name)
        return None
    return found


def _why(client: Any, name: str) -> str:
    events = client.describe_stack_events(StackName=name)["StackEvents"]
    return "\n".join(
        f"  {event['LogicalResourceId']}: {event.get('ResourceStatusReason', '')}"
        for event in events
        if event["ResourceStatus"].endswith("FAILED")
    )
