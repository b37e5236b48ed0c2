"""What a new instance costs before and with its first request; told, and compared only with itself."""

import sys

from tests.rehearsal.conftest import Deployed
from tests.support.lambda_events import http


def test_nearly_everything_is_done_before_the_first_request(deployed: Deployed) -> None:
    with deployed.another() as cold:
        ready = cold.cpu_until_ready()
        assert cold.invoke(http("GET", "/healthz"))["statusCode"] == 200
        first = cold.cpu() - ready
    megabytes = deployed.package.stat().st_size / 1e6
    sys.stdout.write(f"\ncold start: {ready:.2f} CPU s until ready, {first:.2f} for the first request, ")
    sys.stdout.write(f"out of a zip of {megabytes:.1f} MB\n")
    assert first < ready / 4
