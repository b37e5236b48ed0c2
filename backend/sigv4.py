"""AWS's signature, version 4, by the standard library alone: boto3 would cost a cold start more than our own code."""

import hmac
import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from urllib.parse import quote

ALGORITHM = "AWS4-HMAC-SHA256"


@dataclass(frozen=True)
class Signer:
    service: str
    region: str
    key_id: str
    secret: str
    token: str | None

    def headers(self, host: str, body: bytes, headers: Mapping[str, str], now: datetime) -> dict[str, str]:
        """`headers` and those that sign them, for a POST to `/`."""
        said = {**headers, "host": host, "x-amz-date": _instant(now)}
        if self.token:
            said["x-amz-security-token"] = self.token
        names = ";".join(sorted(said))
        lines = "".join(f"{name}:{said[name]}\n" for name in sorted(said))
        signature = self._sign(f"POST\n/\n\n{lines}\n{names}\n{sha256(body).hexdigest()}", now)
        credential = f"{self.key_id}/{self._scope(now)}"
        said["authorization"] = f"{ALGORITHM} Credential={credential}, SignedHeaders={names}, Signature={signature}"
        return said

    def query(self, host: str, asked: Mapping[str, str], seconds: int, now: datetime) -> str:
        """The query of a GET of `/` that anybody may send for so many seconds."""
        said = {
            **asked,
            "X-Amz-Algorithm": ALGORITHM,
            "X-Amz-Credential": f"{self.key_id}/{self._scope(now)}",
            "X-Amz-Date": _instant(now),
            "X-Amz-Expires": str(seconds),
            "X-Amz-SignedHeaders": "host",
        }
        if self.token:
            said["X-Amz-Security-Token"] = self.token
        query = "&".join(f"{quote(name, safe='-_.~')}={quote(said[name], safe='-_.~')}" for name in sorted(said))
        signature = self._sign(f"GET\n/\n{query}\nhost:{host}\n\nhost\n{sha256(b'').hexdigest()}", now)
        return f"{query}&X-Amz-Signature={signature}"

    def _scope(self, now: datetime) -> str:
        return f"{now:%Y%m%d}/{self.region}/{self.service}/aws4_request"

    def _sign(self, request: str, now: datetime) -> str:
        scope = self._scope(now)
        words = "\n".join([ALGORITHM, _instant(now), scope, sha256(request.encode()).hexdigest()])
        key = f"AWS4{self.secret}".encode()
        for part in (*scope.split("/"), words):
            key = hmac.digest(key, part.encode(), "sha256")
        return key.hex()


def signer(service: str, region: str | None = None, environ: Mapping[str, str] = os.environ) -> Signer:
    """Signs as the role that Lambda has put into the environment."""
    return Signer(
        service,
        region or environ["AWS_REGION"],
        environ["AWS_ACCESS_KEY_ID"],
        environ["AWS_SECRET_ACCESS_KEY"],
        environ.get("AWS_SESSION_TOKEN"),
    )


def _instant(now: datetime) -> str:
    return f"{now:%Y%m%dT%H%M%SZ}"
