"""Whose account it is, asked before anything is made."""

import os

import boto3
from botocore.exceptions import BotoCoreError, ClientError

from infra.stage import Stage, Stopped, find_stage

HELP = """Kith cannot deploy yet: {why}

It needs the credentials of an AWS account, in one of the ways that AWS's own tools know:
  aws configure                                   a key and its secret, kept in ~/.aws
  export AWS_PROFILE=...                          one of several
  export AWS_ACCESS_KEY_ID=... AWS_SECRET_ACCESS_KEY=... [AWS_SESSION_TOKEN=...]
Nothing was made and nothing was changed."""


def signed_in_stage(name: str) -> Stage:
    """Raises Stopped with what is missing."""
    # Zappa and every client below ask here.
    os.environ["AWS_DEFAULT_REGION"] = find_stage(name, "").region
    try:
        account = boto3.client("sts").get_caller_identity()["Account"]
    except (BotoCoreError, ClientError) as error:
        raise Stopped(HELP.format(why=str(error))) from None
    return find_stage(name, account)
