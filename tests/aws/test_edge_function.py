"""The few lines that run inside CloudFront, run here by Node, as the template holds them."""

import json
import subprocess
from hashlib import sha256
from typing import Any

import yaml

from backend.edge import ADDRESS, AUTHORIZATION
from infra.lacking import Tags
from tests.support.server import ROOT

UNSUBSCRIBE = "/api/letters/unsubscribe/token"


def passed_on(method: str, uri: str, **headers: str) -> dict[str, str]:
    template = yaml.load((ROOT / "infra" / "after.yaml").read_text(), Tags)
    code = template["Resources"]["WhoAsks"]["Properties"]["FunctionCode"]
    asked = {"method": method, "uri": uri, "headers": {name: {"value": value} for name, value in headers.items()}}
    event: dict[str, Any] = {"viewer": {"ip": "198.51.100.7"}, "request": asked}
    script = f"{code};console.log(JSON.stringify(handler({json.dumps(event)})))"
    node = ROOT / "pwa" / "node_modules" / ".bin" / "node"
    done = subprocess.run([node if node.exists() else "node", "-e", script], check=True, capture_output=True)
    return {name: one["value"] for name, one in json.loads(done.stdout)["headers"].items()}


def test_it_writes_who_asks_over_whatever_the_client_says() -> None:
    forged = {ADDRESS: "6.6.6.6", AUTHORIZATION: "Bearer forged"}
    assert passed_on("GET", "/", **forged) == {ADDRESS: "198.51.100.7"}
    shown = passed_on("GET", "/", authorization="Bearer kith_mine", **forged)
    assert shown == {ADDRESS: "198.51.100.7", AUTHORIZATION: "Bearer kith_mine", "authorization": "Bearer kith_mine"}


def test_mail_programs_and_plain_pages_can_end_letters() -> None:
    one_click, empty = b"List-Unsubscribe=One-Click", b""
    for body in (one_click, empty):
        sent = passed_on("POST", UNSUBSCRIBE, **{"content-length": str(len(body))})
        assert sent["x-amz-content-sha256"] == sha256(body).hexdigest()
    assert "x-amz-content-sha256" not in passed_on("GET", UNSUBSCRIBE)
    assert passed_on("POST", "/api/sync", **{"x-amz-content-sha256": "ours"})["x-amz-content-sha256"] == "ours"
