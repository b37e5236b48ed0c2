"""Send a mail: by SMTP where one is named, else into a local outbox that a page and the terminal show."""

import secrets
import smtplib
import ssl
import sys
import time
from collections.abc import Mapping
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import format_datetime, localtime, parseaddr
from pathlib import Path
from urllib.parse import unquote, urlsplit

from backend.settings import Settings

HERE = {"localhost", "127.0.0.1", "::1"}
NO_HEADERS: Mapping[str, str] = {}


def send_mail(
    settings: Settings,
    to: str,
    subject: str,
    text: str,
    html: str | None = None,
    headers: Mapping[str, str] = NO_HEADERS,
    name: str | None = None,
) -> None:
    """Under the same `name` it is the same mail, however often it is sent: a mailbox can tell it by its Message-ID.

    Raises OSError or smtplib.SMTPException when the mail server refuses.
    """
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = settings.mail_from, to, subject
    message["Date"] = format_datetime(localtime())
    message["Message-ID"] = f"<{name or secrets.token_hex(16)}@{_domain(settings)}>"
    # So that no holiday note answers it.
    message["Auto-Submitted"] = "auto-generated"
    for header, value in headers.items():
        message[header] = value
    message.set_content(text)
    if html:
        message.add_alternative(html, subtype="html")
    if settings.smtp_url:
        _by_smtp(settings.smtp_url, message)
    else:
        _keep_locally(settings, message, subject)


def local_mails(settings: Settings) -> list[EmailMessage]:
    """What the local outbox holds, the newest first."""
    files = sorted(_outbox(settings).glob("*.eml"), reverse=True)
    return [message_from_bytes(file.read_bytes(), policy=policy.default) for file in files[:50]]


def _domain(settings: Settings) -> str:
    return parseaddr(settings.mail_from)[1].rpartition("@")[2] or "localhost"


def _by_smtp(url: str, message: EmailMessage) -> None:
    parts, trust = urlsplit(url), ssl.create_default_context()
    host, port = parts.hostname or "", parts.port or 0
    with (
        smtplib.SMTP_SSL(host, port, timeout=15, context=trust)
        if parts.scheme == "smtps"
        else smtplib.SMTP(host, port, timeout=15)
    ) as server:
        # A mail holds a way in, so it goes in clear to a relay on this very machine only.
        if parts.scheme == "smtp" and (parts.username or host not in HERE):
            server.starttls(context=trust)
        if parts.username:
            server.login(unquote(parts.username), unquote(parts.password or ""))
        server.send_message(message)


def _keep_locally(settings: Settings, message: EmailMessage, subject: str) -> None:
    folder = _outbox(settings)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{time.time_ns()}-{secrets.token_hex(4)}.eml").write_bytes(bytes(message))
    sys.stdout.write(f"Mail: {subject}  (all mails: {settings.public_url}/outbox)\n")
    sys.stdout.flush()


def _outbox(settings: Settings) -> Path:
    return settings.data_dir / "outbox"
