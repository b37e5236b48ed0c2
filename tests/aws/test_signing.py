"""Our own signature is, byte for byte, the one that AWS's own library makes."""

from datetime import UTC, datetime
from urllib.parse import parse_qsl, urlsplit

import boto3
import pytest
import time_machine
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

from backend.dsql import password
from backend.sigv4 import Signer, signer

NOW = datetime(2026, 11, 26, 1, 2, 3, tzinfo=UTC)
CLUSTER = "abcdefghij.dsql.eu-west-1.on.aws"
TOKENS = pytest.mark.parametrize("token", [None, "session+/=token"], ids=["user", "role"])


def ours(service: str, token: str | None) -> Signer:
    return Signer(service, "eu-west-1", "AKIDEXAMPLE", "wJalr/XUtnFEMI+secret", token)


@TOKENS
def test_a_question_is_signed_as_botocore_signs_it(token: str | None) -> None:
    body, headers = b'{"Path": "/kith/"}', {"content-type": "application/x-amz-json-1.1", "x-amz-target": "AmazonSSM.X"}
    theirs = AWSRequest("POST", "https://ssm.eu-west-1.amazonaws.com/", data=body, headers=headers)
    with time_machine.travel(NOW, tick=False):
        SigV4Auth(Credentials("AKIDEXAMPLE", "wJalr/XUtnFEMI+secret", token), "ssm", "eu-west-1").add_auth(theirs)
    signed = ours("ssm", token).headers("ssm.eu-west-1.amazonaws.com", body, headers, NOW)
    assert signed["authorization"] == theirs.headers["Authorization"]
    assert signed.get("x-amz-security-token") == token


@TOKENS
@pytest.mark.parametrize(
    ("role", "name"), [("admin", "generate_db_connect_admin_auth_token"), ("kith", "generate_db_connect_auth_token")]
)
def test_a_database_password_is_the_one_that_boto3_makes(token: str | None, role: str, name: str) -> None:
    session = boto3.Session("AKIDEXAMPLE", "wJalr/XUtnFEMI+secret", token, "eu-west-1")
    with time_machine.travel(NOW, tick=False):
        theirs = getattr(session.client("dsql"), name)(CLUSTER, "eu-west-1", 900)
    mine = password(CLUSTER, role, ours("dsql", token), NOW)
    assert dict(parse_qsl(urlsplit(f"//{mine}").query)) == dict(parse_qsl(urlsplit(f"//{theirs}").query))
    assert mine.startswith(f"{CLUSTER}/?")


def test_the_role_comes_from_where_lambda_puts_it() -> None:
    environ = {"AWS_REGION": "eu-west-1", "AWS_ACCESS_KEY_ID": "a", "AWS_SECRET_ACCESS_KEY": "b"}
    assert signer("ssm", environ=environ) == Signer("ssm", "eu-west-1", "a", "b", None)
    assert signer("dsql", "us-east-1", environ | {"AWS_SESSION_TOKEN": "c"}).token == "c"
