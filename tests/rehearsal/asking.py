"""A call of the deployed function."""

import base64
from typing import Any

from infra.smoke import Answer
from tests.rehearsal.lambda_runtime import LambdaRuntime
from tests.support.lambda_events import http


def asked(function: LambdaRuntime, method: str, path: str, body: object = None, **more: Any) -> Answer:
    """As CloudFront passes it on: the client's address in a header, its own signature in another."""
    edge = {"x-kith-viewer": "198.51.100.7", "authorization": "AWS4-HMAC-SHA256 Credential=x, Signature=x"}
    event = http(method, path, body, cookies=more.get("cookies", []), headers=edge | more.get("headers", {}))
    said = function.invoke(event)
    raw = base64.b64decode(said["body"]) if said["isBase64Encoded"] else said["body"].encode()
    return Answer(said["statusCode"], {**said["headers"], "set-cookie": "\n".join(said["cookies"])}, raw)
