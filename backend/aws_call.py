"""One question to an AWS service that speaks JSON: settings and keys, which a request may have to wait for."""

import json
import os
import urllib.error
import urllib.request
from typing import Any
from urllib.parse import urlsplit

from backend.clock import utc_now
from backend.sigv4 import signer

SECONDS = 10


class AwsRefused(Exception):
    """What AWS calls the error. Its words stay out: they may quote what was asked."""


def call_aws(service: str, target: str, asked: dict[str, Any]) -> dict[str, Any]:
    """`call_aws("ssm", "AmazonSSM.GetParameter", {...})`. Raises AwsRefused."""
    signs = signer(service)
    url = os.environ.get("AWS_ENDPOINT_URL") or f"https://{service}.{signs.region}.amazonaws.com"
    body = json.dumps(asked).encode()
    headers = {"content-type": "application/x-amz-json-1.1", "x-amz-target": target}
    # AWS judges the signature by the real clock, so a clock held still for a test has no say here.
    signed = signs.headers(urlsplit(url).netloc, body, headers, utc_now())
    request = urllib.request.Request(url, body, signed, method="POST")  # noqa: S310
    try:
        with urllib.request.urlopen(request, timeout=SECONDS) as answer:  # noqa: S310
            said: dict[str, Any] = json.load(answer)
            return said
    except urllib.error.HTTPError as error:
        with error:
            raise AwsRefused(f"{target}: {error.code} {_kind(error.read())}") from None


def _kind(body: bytes) -> str:
    try:
        return str(json.loads(body)["__type"]).rpartition("#")[2]
    except (ValueError, KeyError, TypeError):
        return ""
