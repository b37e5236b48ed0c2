"""Her mailbox hears of what changes at her door, and mail that cannot be sent stops nothing."""

import pytest

from backend.mail import local_mails
from tests.accounts.passkey_steps import add_passkey, ask, enter
from tests.accounts.test_recovery_codes import enter as enter_by_recovery
from tests.accounts.test_recovery_codes import make
from tests.support.edits import edit, sync
from tests.support.people import sign_in


@pytest.fixture
def notices(app):
    """The subjects of what came, sign-in codes aside, the oldest first."""
    return lambda: [
        mail["Subject"]
        for mail in reversed(local_mails(app.config["KITH"]))
        if not mail["Subject"].endswith("is your Kith code")
    ]


def test_the_first_device_of_an_account_is_no_news(alice, notices):
    assert notices() == []


def test_a_new_device_is(app, alice, second_device, notices):
    assert notices() == ["A new device in your Kith"]
    mail = local_mails(app.config["KITH"])[0]
    assert mail["To"] == alice.email
    assert "on a new device: Chromium." in mail.get_content()


def test_a_known_device_that_signs_in_again_is_not(app, alice, notices):
    authenticator, options = add_passkey(alice), ask(alice)
    assert enter(alice, options, authenticator.get(options)).status_code == 200
    assert notices() == ["A new passkey for your Kith"]


def test_a_signed_out_device_that_comes_back_is(app, alice, second_device, notices):
    authenticator = add_passkey(alice)
    alice.delete("/api/accounts/devices")
    options = ask(second_device)
    assert enter(second_device, options, authenticator.get(options)).status_code == 200
    assert notices()[-1] == "A new device in your Kith"


def test_recovery_codes_made_and_used_are(alice, anonymous, notices):
    code = make(alice)[0]
    enter_by_recovery(anonymous, code)
    assert notices() == ["New recovery codes for your Kith", "A recovery code opened your Kith"]


def test_it_is_said_in_her_language(app, alice, clock, notices):
    own = "00000000-0000-7000-8000-000000000001"
    sync(alice, clock.instant, edit("preferences", own, clock.instant, language="de"))
    sign_in(app, alice.email)
    assert notices() == ["Ein neues Gerät in deinem Kith"]


def test_a_devices_name_brings_no_link_into_the_mail(app, alice, anonymous):
    body = {"code": make(alice)[0], "device": {"id": anonymous.device, "name": "see https://evil.example/x\nnow"}}
    anonymous.post("/api/accounts/recovery-sessions", json=body)
    assert "evil.example" not in local_mails(app.config["KITH"])[0].get_content()


def test_without_mail_she_still_gets_in(app, alice, anonymous, monkeypatch):
    def down(*_):
        raise ConnectionRefusedError

    code = make(alice)[0]
    monkeypatch.setattr("backend.accounts.notices.send_mail", down)
    assert enter_by_recovery(anonymous, code).status_code == 200
