"""A word by mail when something about the account's own door changes, in case its owner did not do it."""

import logging
import re
import smtplib

from flask import current_app

from backend.accounts.preferences import find_preferences
from backend.accounts.wording import Notice, notice_mail
from backend.db import db
from backend.mail import send_mail

log = logging.getLogger("kith.accounts")
LONGEST_NAME = 60


def tell_owner(owner: str, email: str, notice: Notice, device: str = "") -> None:
    """What was done stays done when no mail can be sent."""
    language = find_preferences(db.session(), owner).language or "en"
    try:
        send_mail(current_app.config["KITH"], email, *notice_mail(notice, language, _harmless(device)))
    except (OSError, smtplib.SMTPException) as error:
        log.error("a notice cannot be sent: %s", type(error).__name__)


def _harmless(device: str) -> str:
    # Whoever signs in names the device: no address to click gets into the mail that way.
    return re.sub(r"[^\w ,()-]", "", device)[:LONGEST_NAME].strip() or "Browser"
