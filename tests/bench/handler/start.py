"""One cold start of one handler: the processor seconds of its import, of a first request and of a warm one."""

import json
import sys
import time

WARM = 300
EVENT = {
    "version": "2.0",
    "routeKey": "$default",
    "rawPath": "/healthz",
    "rawQueryString": "",
    "cookies": [],
    "headers": {"host": "abc.lambda-url.eu-west-1.on.aws", "sec-fetch-site": "same-origin"},
    "requestContext": {
        "accountId": "123456789012",
        "http": {"method": "GET", "path": "/healthz", "protocol": "HTTP/1.1", "sourceIp": "203.0.113.7"},
        "stage": "$default",
    },
    "isBase64Encoded": False,
}


def main(way: str, *paths: str) -> None:
    sys.path[:0] = paths
    began = time.process_time()
    if way == "kith":
        from backend.aws import handler
    elif way == "zappa":
        from zappa.handler import lambda_handler as handler
    else:
        from bare import handler
    imported = time.process_time()
    answer = handler(EVENT, None)
    answered = time.process_time()
    for _ in range(WARM):
        handler(EVENT, None)
    warm = (time.process_time() - answered) / WARM
    if answer["statusCode"] != 200:
        raise AssertionError(answer)
    spent = {"import": imported - began, "first": answered - imported, "warm": warm}
    sys.stdout.write(json.dumps(spent) + "\n")


main(*sys.argv[1:])
