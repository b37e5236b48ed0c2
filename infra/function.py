"""The function itself, by Zappa, whose exit code says little: whether it stands is asked of AWS."""

import json
import subprocess
import sys
from base64 import b64encode
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

from backend.clock import utc_now
from infra.stage import ROOT, Stage, Stopped, zappa_settings


def put_function(stage: Stage, before: dict[str, str], package: Path) -> str:
    """Make it or bring it up to date; the host of its URL. Raises Stopped."""
    made_before = _sha(stage)
    done = _zappa(stage, before, "update" if made_before else "deploy", package)
    if (sha := _sha(stage)) is None or sha == made_before != _sha_of(package):
        raise Stopped(f"Zappa has not put the function {stage.function} there:\n{done}")
    client = boto3.client("lambda")
    client.get_waiter("function_updated_v2").wait(FunctionName=stage.function)
    with suppress(ClientError):
        found = client.get_function_url_config(FunctionName=stage.function)
        return str(urlsplit(found["FunctionUrl"]).hostname)
    raise Stopped(f"The function {stage.function} stands, but has no address:\n{done}")


def run_task(stage: Stage, task: str) -> Any:
    """`run_task(stage, "migrate")`, by the code that is there now. Raises Stopped."""
    return invoke(stage, {"task": task})


def invoke(stage: Stage, event: dict[str, Any]) -> Any:
    """And wait for what it says. Raises Stopped."""
    # A migration may take its time, and must not be sent twice.
    patience = Config(read_timeout=900, retries={"total_max_attempts": 1})
    answer = boto3.client("lambda", config=patience).invoke(
        FunctionName=stage.function, Payload=json.dumps(event).encode()
    )
    said = json.loads(answer["Payload"].read())
    if "FunctionError" in answer:
        raise Stopped(f"{stage.function} came to nothing with {event.get('task', 'an event')}: {said}")
    return said


def start_anew(stage: Stage) -> None:
    """Settings are read at a cold start: with a changed configuration every instance has one."""
    client = boto3.client("lambda")
    client.update_function_configuration(FunctionName=stage.function, Description=f"Kith since {utc_now():%F %T} UTC")
    client.get_waiter("function_updated_v2").wait(FunctionName=stage.function)


def drop_function(stage: Stage) -> None:
    """And with it its address and its permissions."""
    with suppress(boto3.client("lambda").exceptions.ResourceNotFoundException):
        boto3.client("lambda").delete_function(FunctionName=stage.function)


def _sha(stage: Stage) -> str | None:
    client = boto3.client("lambda")
    try:
        return str(client.get_function(FunctionName=stage.function)["Configuration"]["CodeSha256"])
    except client.exceptions.ResourceNotFoundException:
        return None


def _zappa(stage: Stage, before: dict[str, str], verb: str, package: Path) -> str:
    """zappa_settings.json names no account; what this one has is added to a copy of it."""
    settings = zappa_settings()
    ours = {"role_arn": before["FunctionRoleArn"], "s3_bucket": before["PackageBucket"]}
    settings[stage.name] = settings[stage.name] | ours
    copy = ROOT / "build" / "zappa_settings.json"
    copy.write_text(json.dumps(settings, indent=2))
    zappa = Path(sys.executable).with_name("zappa")
    command: list[str | Path] = [zappa, verb, stage.name, "--zip", package, "-s", copy, "--no_venv"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    return done.stdout + done.stderr


def _sha_of(package: Path) -> str:
    return b64encode(sha256(package.read_bytes()).digest()).decode()
