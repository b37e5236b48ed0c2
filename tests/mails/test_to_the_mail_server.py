"""A mail holds a way in: it goes to the mail server that is meant, and nobody on the way reads it."""

import ssl
from collections.abc import Callable
from dataclasses import replace

import pytest

from backend.mail import send_mail
from backend.settings import load_settings
from tests.bench.push.certificate import make_certificate
from tests.support.mail_server import MailServer

BEFORE_TLS = ["EHLO", "STARTTLS"]


@pytest.fixture
def certificate(tmp_path):
    return make_certificate(tmp_path)


@pytest.fixture
def server(certificate) -> Callable[..., MailServer]:
    identity = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    identity.load_cert_chain(certificate[0])
    return lambda *, wrapped: MailServer(identity, wrapped=wrapped)


@pytest.fixture
def vouched_for(certificate, monkeypatch) -> None:
    """Somebody this machine trusts has signed the server's certificate."""
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate[1]))


@pytest.fixture
def send(tmp_path) -> Callable[[str], None]:
    settings = load_settings({"KITH_DATA_DIR": str(tmp_path)})
    return lambda url: send_mail(replace(settings, smtp_url=url), "alice@example.org", "12345678", "12345678")


WAYS = pytest.mark.parametrize(
    ("wrapped", "url"),
    [
        (True, "smtps://user:word@localhost:{port}"),
        (False, "smtp://user:word@localhost:{port}"),
        # Another machine, as far as its name tells.
        (False, "smtp://127.0.0.2:{port}"),
    ],
)


@WAYS
def test_one_that_nobody_vouches_for_is_told_nothing(send, server, wrapped, url):
    with server(wrapped=wrapped).serving() as meant, pytest.raises(ssl.SSLCertVerificationError):
        send(url.format(port=meant.port))
    assert meant.heard_in_clear in ([], BEFORE_TLS)
    assert meant.mails == 0


@pytest.mark.usefixtures("vouched_for")
@pytest.mark.parametrize(("wrapped", "scheme"), [(True, "smtps"), (False, "smtp")])
def test_the_right_one_gets_it_closed(send, server, wrapped, scheme):
    with server(wrapped=wrapped).serving() as meant:
        send(f"{scheme}://user:word@localhost:{meant.port}")
    assert meant.heard_in_clear in ([], BEFORE_TLS)
    assert meant.mails == 1


def test_a_relay_on_this_very_machine_needs_no_certificate(send, server):
    with server(wrapped=False).serving() as meant:
        send(f"smtp://localhost:{meant.port}")
    assert "DATA" in meant.heard_in_clear
    assert meant.mails == 1
