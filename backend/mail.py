"""Send a mail: by SMTP where one is named, else into a local outbox that a page and the terminal show."""

import secrets
import smtplib
import sys
import time
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from urllib.parse import unquote, urlsplit

from backend.settings import Settings


def send_mail(settings: Settings, to: str, subject: str, text: str) -> None:
    """Raises OSError or smtplib.SMTPException when the mail server refuses."""
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = settings.mail_from, to, subject
    message.set_content(text)
    if settings.smtp_url:
        _by_smtp(settings.smtp_url, message)
    else:
        _keep_locally(settings, message, subject)


def local_mails(settings: Settings) -> list[EmailMessage]:
    """What the local outbox holds, the newest first."""
    files = sorted(_outbox(settings).glob("*.eml"), reverse=True)
    return [message_from_bytes(file.read_bytes(), policy=policy.default) for file in files[:50]]


def _by_smtp(url: str, message: EmailMessage) -> None:
    parts = urlsplit(url)
    kind = smtplib.SMTP_SSL if parts.scheme == "smtps" else smtplib.SMTP
    with kind(parts.hostname or "", parts.port or 0, timeout=15) as server:
        if parts.username:
            if parts.scheme == "smtp":
                server.starttls()
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
