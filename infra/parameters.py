"""Settings and secrets of a stage, kept by AWS (SSM) below one prefix and never in a file or a template.

Secrets are made once and never written over: a new key for pushes would end every subscription.
"""

import secrets
from collections.abc import Iterable

import boto3

from backend.push.vapid import new_key
from infra.stage import Stage, Stopped

# What only you know.
YOURS = {
    "KITH_MAIL_FROM": "'Kith <kith@your.domain>'",
    "KITH_SMTP_URL": "'smtp://USER:PASSWORD@email-smtp.REGION.amazonaws.com:587'",
    "KITH_VAPID_SUBJECT": "mailto:you@your.domain",
}
OURS = {"KITH_SECRET_KEY": lambda: secrets.token_urlsafe(48), "KITH_VAPID_PRIVATE_KEY": new_key}


def kept(stage: Stage) -> dict[str, str]:
    pages = boto3.client("ssm").get_paginator("get_parameters_by_path")
    found = pages.paginate(Path=stage.prefix.rstrip("/"), WithDecryption=True)
    return {one["Name"].rpartition("/")[2]: one["Value"] for page in found for one in page["Parameters"]}


def ask_for_yours(stage: Stage) -> None:
    """Raises Stopped with a command for each parameter that is missing."""
    missing = [name for name in YOURS if name not in kept(stage)]
    if missing:
        lines = [
            f"  aws ssm put-parameter --region {stage.region} --type SecureString "
            f"--name {stage.prefix}{name} --value {YOURS[name]}"
            for name in missing
        ]
        raise Stopped("\n".join([f"Please say first, once, for the stage {stage.name}:", *lines]))


def make_ours(stage: Stage) -> None:
    standing = kept(stage)
    for name, make in OURS.items():
        if name not in standing:
            put(stage, name, make(), secret=True)


def put(stage: Stage, name: str, value: str, *, secret: bool = False) -> None:
    kind = "SecureString" if secret else "String"
    boto3.client("ssm").put_parameter(Name=f"{stage.prefix}{name}", Value=value, Type=kind, Overwrite=not secret)


def forget(stage: Stage, these: Iterable[str]) -> None:
    """What was never there is forgotten already."""
    names = [f"{stage.prefix}{name}" for name in these]
    for start in range(0, len(names), 10):
        boto3.client("ssm").delete_parameters(Names=names[start : start + 10])
