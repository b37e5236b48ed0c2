"""Where this server takes mails in."""

from flask import current_app


def mail_domain() -> str:
    """Empty where it takes none."""
    return current_app.config["KITH"].mail_in_domain or ""
