"""Events as AWS sends them."""

import base64
import json
from typing import Any

QUEUE_URL = "https://sqs.eu-west-1.amazonaws.com/123456789012/kith-reminders"
QUEUE_ARN = "arn:aws:sqs:eu-west-1:123456789012:kith-reminders"


def http(method: str, path: str, body: object = None, **more: Any) -> dict[str, Any]:
    """A call of the function's URL. `headers` and `cookies` as keywords; a body of bytes travels in base64."""
    raw = body if isinstance(body, bytes) else json.dumps(body).encode() if body is not None else b""
    headers = {"host": "abc.lambda-url.eu-west-1.on.aws", "sec-fetch-site": "same-origin"}
    if raw:
        headers |= {"content-type": "application/json", "content-length": str(len(raw))}
    path, _, query = path.partition("?")
    return {
        "version": "2.0",
        "routeKey": "$default",
        "rawPath": path,
        "rawQueryString": query,
        "cookies": more.get("cookies", []),
        "headers": headers | more.get("headers", {}),
        "requestContext": {
            "accountId": "123456789012",
            "http": {"method": method, "path": path, "protocol": "HTTP/1.1", "sourceIp": "203.0.113.7"},
            "stage": "$default",
        },
        "body": base64.b64encode(raw).decode() if isinstance(body, bytes) else raw.decode(),
        "isBase64Encoded": isinstance(body, bytes),
    }


def sqs(*bodies: str, arn: str = QUEUE_ARN) -> dict[str, Any]:
    records = [
        {"messageId": f"message-{number}", "body": body, "eventSource": "aws:sqs", "eventSourceARN": arn}
        for number, body in enumerate(bodies)
    ]
    return {"Records": records}


def ses(message: str, *recipients: str, source: str = "alice@example.org", **verdicts: str) -> dict[str, Any]:
    """A mail that SES has put into the bucket: all that it says of it to a function, but for most of the headers."""
    said = {"spam": "PASS", "virus": "PASS", "spf": "PASS", "dkim": "PASS", "dmarc": "PASS"} | verdicts
    mail = {
        "timestamp": "2026-11-22T07:00:00.000Z",
        "source": source,
        "messageId": message,
        "destination": ["ana@work.example"],
        "headersTruncated": False,
        "headers": [{"name": "Return-Path", "value": f"<{source}>"}],
        "commonHeaders": {"returnPath": source, "from": ["Alice <alice@example.org>"], "subject": "Coffee"},
    }
    receipt = {
        "timestamp": "2026-11-22T07:00:00.000Z",
        "processingTimeMillis": 1205,
        "recipients": list(recipients),
        **{f"{name}Verdict": {"status": status} for name, status in said.items()},
        "action": {
            "type": "Lambda",
            "functionArn": "arn:aws:lambda:eu-west-1:123456789012:function:kith-production",
            "invocationType": "Event",
        },
    }
    return {"Records": [{"eventSource": "aws:ses", "eventVersion": "1.0", "ses": {"mail": mail, "receipt": receipt}}]}
