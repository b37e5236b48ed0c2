"""The whole of `make deploy`, once: against a stand-in for AWS, a real PostgreSQL, a push service and a mail server."""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import boto3
import pytest

from infra import parameters
from infra.account import signed_in_stage
from infra.deploy import deploy
from infra.stage import Stage
from tests.package.conftest import package, unpacked
from tests.rehearsal.asking import asked
from tests.rehearsal.lambda_runtime import LambdaRuntime
from tests.rehearsal.mailbox import Mailbox
from tests.rehearsal.stand_in import LACKING, stand_in
from tests.support.databases import new_database
from tests.support.local_push import LocalPush

__all__ = ["package", "unpacked"]


@dataclass
class Deployed:
    stage: Stage
    package: Path
    url: str
    push: LocalPush
    mailbox: Mailbox
    function: LambdaRuntime
    address: str
    # Another instance of the same function, still cold.
    another: Callable[[], LambdaRuntime]


@pytest.fixture(scope="session")
def deployed(
    package: Path, unpacked: Path, postgresql_server: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Deployed]:
    folder = tmp_path_factory.mktemp("rehearsal")
    with (
        stand_in(folder) as aws,
        new_database(postgresql_server) as url,
        LocalPush() as push,
        Mailbox() as mailbox,
    ):
        signed_in = signed_in_stage("development")
        wishes = {"OperatorMail": "operator@example.org", "MailInDomain": "in.example.org"}
        stage = replace(signed_in, wishes=signed_in.wishes | wishes)
        yours = {
            "KITH_DATABASE_URL": url,
            "KITH_MAIL_FROM": "Kith <kith@example.org>",
            "KITH_SMTP_URL": mailbox.url,
            "KITH_VAPID_SUBJECT": "mailto:kith@example.org",
        }
        for name, value in yours.items():
            parameters.put(stage, name, value, secret=True)
        environ = _environ(folder, aws, push)

        def another() -> LambdaRuntime:
            return LambdaRuntime(unpacked, folder, environ)

        def run_task(_stage: Stage, task: str) -> Any:
            """In the place of moto, which would need Docker to run a function."""
            with another() as cold:
                return cold.invoke({"task": task})

        address = deploy(stage, package, run_task, LACKING)
        with another() as function:
            yield Deployed(stage, package, url, push, mailbox, function, address, another)


def _environ(folder: Path, aws: str, push: LocalPush) -> dict[str, str]:
    """The function's own configuration, and what Lambda adds to it."""
    return {
        "AWS_REGION": "eu-west-1",
        "AWS_DEFAULT_REGION": "eu-west-1",
        "AWS_ACCESS_KEY_ID": "rehearsal",
        "AWS_SECRET_ACCESS_KEY": "rehearsal",
        "AWS_SESSION_TOKEN": "rehearsal",
        "AWS_ENDPOINT_URL": aws,
        "KITH_SSM_PREFIX": "/kith/development/",
        "KITH_BEHIND_CLOUDFRONT": "yes",
        "KITH_DATA_DIR": str(folder / "data"),
        "KITH_PUSH_EXTRA_ORIGINS": push.origin,
    }


@pytest.fixture
def queue_url(deployed: Deployed) -> str:
    return str(boto3.client("sqs").get_queue_url(QueueName="kith-development-reminders")["QueueUrl"])


@pytest.fixture(scope="session")
def cookie(deployed: Deployed) -> str:
    """Signing in takes the code from a mail that went by SMTP."""
    email = {"email": "alice@example.org", "language": "en"}
    begun = asked(deployed.function, "POST", "/api/accounts/codes", email)
    assert begun.status == 200, begun.body
    code = re.search(r"\b\d{8}\b", deployed.mailbox.mails[-1].get_content())
    given = {"challenge": json.loads(begun.body)["challenge"], "code": code[0] if code else ""}
    given["device"] = {"id": "0192f0c1-2345-7000-8000-000000000001", "name": "Phone"}
    first = begun.headers["set-cookie"].partition(";")[0]
    inside = asked(deployed.function, "POST", "/api/accounts/sessions", given, cookies=[first])
    assert inside.status == 200, inside.body
    (session,) = (one for one in inside.headers["set-cookie"].split("\n") if one.startswith("__Host-kith="))
    assert "Secure" in session
    return session.partition(";")[0]
