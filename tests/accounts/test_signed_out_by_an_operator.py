"""An operator ends the sessions of one account, and of no other."""

import subprocess
import sys

import pytest

from backend import sign_out as command
from tests.support.server import ROOT


@pytest.fixture
def run(settings):
    def start(address: str) -> tuple[int, str]:
        environ = {"KITH_DATABASE_URL": settings.database_url, "KITH_DATA_DIR": str(settings.data_dir)}
        words = [sys.executable, "-W", "error", "-m", command.__name__, address]
        done = subprocess.run(words, cwd=ROOT, env=environ, capture_output=True, text=True, timeout=120)
        return done.returncode, done.stdout + done.stderr

    return start


def test_all_of_hers_and_none_of_his(run, alice, second_device, charlie):
    assert run(" Alice@Example.org")[0] == 0
    for device in (alice, second_device):
        assert device.get("/api/accounts/me").json["error"]["code"] == "revoked"
    assert charlie.get("/api/accounts/me").status_code == 200


def test_an_address_without_an_account_is_said_so(run, alice):
    assert run("nobody@example.org") == (1, "There is no account with this address.\n")
    assert alice.get("/api/accounts/me").status_code == 200
