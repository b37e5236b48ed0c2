"""Every setting, read once from KITH_* variables; a bad value stops the start with a sentence."""

import os
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit


class BadSetting(ValueError):
    """A KITH_* variable holds something Kith cannot work with."""


@dataclass(frozen=True)
class Settings:
    host: str
    port: int
    data_dir: Path
    database_url: str
    public_url: str
    secret_key: str
    smtp_url: str | None
    mail_from: str
    push_extra_origins: tuple[str, ...]
    vapid_subject: str
    vapid_private_key: str | None
    queue_url: str | None
    pwa_dir: Path
    master_key: str | None
    # Under which name CloudWatch keeps the figures of this stage; None is no figures.
    metrics: str | None
    behind_cloudfront: bool
    # The domain below which every owner may have an address for her mails; None is no mails in.
    mail_in_domain: str | None
    # Where SES puts them down.
    mail_in_bucket: str | None
    demo: bool = False

    @property
    def secure(self) -> bool:
        return self.public_url.startswith("https://")

    @property
    def at_home(self) -> bool:
        """Served to this machine's own browser: the only case in which the outbox page may be shown."""
        return urlsplit(self.public_url).hostname in {"localhost", "127.0.0.1", "::1"}


def load_settings(environ: Mapping[str, str] = os.environ) -> Settings:
    """Shapes: see README, "Settings". Raises BadSetting with the variable's name."""
    data_dir = Path(environ.get("KITH_DATA_DIR", ".data")).absolute()
    port = _port(environ.get("KITH_PORT", "8000"))
    public_url = _origin("KITH_PUBLIC_URL", environ.get("KITH_PUBLIC_URL", f"http://localhost:{port}"))
    queue_url = environ.get("KITH_QUEUE_URL")
    return Settings(
        host=environ.get("KITH_HOST", "127.0.0.1"),
        port=port,
        data_dir=data_dir,
        database_url=_database(environ.get("KITH_DATABASE_URL") or f"sqlite:///{data_dir / 'kith.db'}"),
        public_url=public_url,
        secret_key=environ.get("KITH_SECRET_KEY") or _made_once(data_dir / "secret_key"),
        smtp_url=_smtp(environ.get("KITH_SMTP_URL")),
        mail_from=environ.get("KITH_MAIL_FROM", "Kith <kith@localhost>"),
        push_extra_origins=tuple(
            _origin("KITH_PUSH_EXTRA_ORIGINS", item.strip())
            for item in environ.get("KITH_PUSH_EXTRA_ORIGINS", "").split(",")
            if item.strip()
        ),
        vapid_subject=_subject(environ.get("KITH_VAPID_SUBJECT", "https://kith.example")),
        vapid_private_key=environ.get("KITH_VAPID_PRIVATE_KEY"),
        queue_url=queue_url,
        pwa_dir=Path(environ.get("KITH_PWA_DIR", Path(__file__).parent.parent / "pwa" / "dist")),
        behind_cloudfront=_yes_or_no("KITH_BEHIND_CLOUDFRONT", environ.get("KITH_BEHIND_CLOUDFRONT", "no")),
        mail_in_domain=_mail_domain(environ.get("KITH_MAIL_IN_DOMAIN")),
        mail_in_bucket=environ.get("KITH_MAIL_IN_BUCKET") or None,
        # On Lambda no file outlives the function, so nothing is sealed there until a key of AWS is named.
        master_key=environ.get("KITH_MASTER_KEY") or (None if queue_url else str(data_dir / "master_key")),
        metrics=environ.get("AWS_LAMBDA_FUNCTION_NAME") or ("kith" if environ.get("KITH_METRICS") == "emf" else None),
    )


def _port(text: str) -> int:
    if not text.isdigit() or not 0 < int(text) < 65536:
        raise BadSetting(f"KITH_PORT must be a port number, not {text!r}")
    return int(text)


def _origin(name: str, text: str) -> str:
    parts = urlsplit(text)
    if parts.scheme not in {"http", "https"} or not parts.netloc or parts.path.strip("/") or parts.query:
        raise BadSetting(f"{name} must be like https://host or http://host:port, not {text!r}")
    return f"{parts.scheme}://{parts.netloc}"


def _database(url: str) -> str:
    for old in ("postgres://", "postgresql://"):
        if url.startswith(old):
            return "postgresql+psycopg://" + url.removeprefix(old)
    if not url.startswith(("sqlite:///", "postgresql+psycopg://", "dsql://")):
        raise BadSetting("KITH_DATABASE_URL must begin with sqlite:///, postgresql:// or dsql://")
    return url


def _yes_or_no(name: str, text: str) -> bool:
    if text not in {"yes", "no"}:
        raise BadSetting(f"{name} must be yes or no, not {text!r}")
    return text == "yes"


def _smtp(url: str | None) -> str | None:
    if url and urlsplit(url).scheme not in {"smtp", "smtps"}:
        raise BadSetting("KITH_SMTP_URL must begin with smtp:// or smtps://")
    return url or None


def _mail_domain(text: str | None) -> str | None:
    if text and not re.fullmatch(r"[a-z0-9-]+(\.[a-z0-9-]+)+", text):
        raise BadSetting(f"KITH_MAIL_IN_DOMAIN must be a domain in small letters, like in.example.org, not {text!r}")
    return text or None


def _subject(text: str) -> str:
    # Apple refuses every push whose VAPID subject is not a real address: no spaces, no local names.
    host = text.rpartition("@")[2] if text.startswith("mailto:") else urlsplit(text).hostname or ""
    local = host == "localhost" or host.endswith((".local", ".test", ".localhost"))
    shape = re.fullmatch(r"mailto:[^@\s<>]+@[^@\s<>]+\.[^@\s<>]+|https://[^\s<>]+", text)
    if not shape or local:
        raise BadSetting(f"KITH_VAPID_SUBJECT must be a real mailto: or https: address, not {text!r}")
    return text


def _made_once(path: Path) -> str:
    try:
        return path.read_text().strip()
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
        secret = secrets.token_urlsafe(48)
        with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(secret)
        return secret
