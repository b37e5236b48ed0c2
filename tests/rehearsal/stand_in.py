"""A stand-in for AWS on this machine: moto's server, and an environment in which every client talks to it."""

import os
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.support.server import free_port

REGION = "eu-west-1"
# What moto 5.2 cannot make from a template. Their properties are checked by cfn-lint and by tests/shape/test_infra.py.
LACKING = {
    "AWS::DSQL::Cluster",
    "AWS::Scheduler::Schedule",
    "AWS::CloudWatch::Alarm",
    "AWS::CloudWatch::Dashboard",
    "AWS::CloudFront::OriginAccessControl",
    "AWS::CloudFront::Function",
    "AWS::CloudFront::Distribution",
    "AWS::WAFv2::WebACL",
    "AWS::CertificateManager::Certificate",
    "AWS::SES::EmailIdentity",
    "AWS::SES::ReceiptRule",
    "AWS::S3::BucketPolicy",
    "AWS::Lambda::EventInvokeConfig",
    "AWS::Budgets::Budget",
}


@contextmanager
def stand_in(folder: Path) -> Iterator[str]:
    """Its address. Nothing in here can reach a real account: there are no real credentials any more."""
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    known = dict(os.environ)
    for name in [name for name in known if name.startswith("AWS_")]:
        del os.environ[name]
    os.environ |= {
        "AWS_ENDPOINT_URL": url,
        "AWS_ACCESS_KEY_ID": "rehearsal",
        "AWS_SECRET_ACCESS_KEY": "rehearsal",
        "AWS_REGION": REGION,
        "AWS_DEFAULT_REGION": REGION,
        "AWS_CONFIG_FILE": os.devnull,
        "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
        "AWS_EC2_METADATA_DISABLED": "true",
    }
    with (folder / "moto.log").open("w") as log:
        process = subprocess.Popen([sys.executable, "-m", "moto.server", "-p", str(port)], stdout=log, stderr=log)
    try:
        _wait_for(url, process)
        yield url
    finally:
        process.terminate()
        process.wait(20)
        os.environ.clear()
        os.environ.update(known)


def _wait_for(url: str, process: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + 60
    while True:
        try:
            urllib.request.urlopen(f"{url}/moto-api/", timeout=5).close()
            return
        except OSError:
            assert process.poll() is None, "moto did not start"
            if time.monotonic() > end:
                raise
            time.sleep(0.1)
