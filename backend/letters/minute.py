"""Every minute, apart from the tick: the letters that are due. Bounded in time, so that it ends before the next one."""

import logging
import smtplib
import time
from collections import Counter
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial

from sqlalchemy.orm import Session

from backend import clock
from backend.db import run_tx
from backend.letters.digest import done_for_the_week, owners_with_a_digest, take_digest, try_digest_again
from backend.letters.letter import Letter
from backend.letters.send import send_letter
from backend.letters.unseen import mark_mailed, mark_refused, owners_to_look_at, put_off, take_unseen
from backend.metrics import measure
from backend.row_security import EVERYONE, acting_for

log = logging.getLogger("kith.letters")
Figures = Counter[str]
LONGEST = 20.0
AGAIN = timedelta(minutes=10)
AN_HOUR = timedelta(hours=1)


class MailIsDown(Exception):
    """The mail server cannot be reached: the next minute tries again, with everybody."""


def post_letters() -> Figures:
    """Send what is due by mail. Safe to call twice, at once, or for nothing."""
    now, figures, until = clock.now(), Figures(), time.monotonic() + LONGEST
    try:
        for find, post in ((owners_to_look_at, _post_unseen), (owners_with_a_digest, _post_digest)):
            while time.monotonic() < until and (owners := _owners(find, now)):
                for owner in owners:
                    with acting_for(owner):
                        figures += post(owner, now)
    except MailIsDown as error:
        log.error("mail cannot be sent: %s", error)
        measure(MailIsDown=1)
    if figures["mailed"]:
        measure(Mails=figures["mailed"])
    return figures


def _owners(find: Callable[[Session, datetime], list[str]], now: datetime) -> list[str]:
    with acting_for(EVERYONE):
        return run_tx(lambda session: find(session, now))


def _post_unseen(owner: str, now: datetime) -> Figures:
    figures = Figures()
    try:
        letters = run_tx(lambda session: take_unseen(session, owner, now))
    except Exception as error:
        # Its text may quote a note, so only its kind goes to the log.
        log.error("a letter cannot be written: %s", type(error).__name__)
        run_tx(lambda session: put_off(session, owner, now, AN_HOUR))
        return Figures(postponed=1)
    for letter in letters:
        later = partial(mark_refused, owner=owner, letter=letter, again_at=now + AGAIN)
        if _sent(letter, later):
            run_tx(partial(mark_mailed, owner=owner, letter=letter, now=now))
            figures["mailed"] += 1
        else:
            run_tx(partial(mark_refused, owner=owner, letter=letter, again_at=None))
            figures["refused"] += 1
    return figures


def _post_digest(owner: str, now: datetime) -> Figures:
    later = partial(try_digest_again, owner=owner, at=now + AN_HOUR)
    try:
        taken = run_tx(lambda session: take_digest(session, owner, now))
    except Exception as error:
        log.error("a weekly letter cannot be written: %s", type(error).__name__)
        run_tx(later)
        return Figures(postponed=1)
    if taken is None:
        return Figures()
    week, letter = taken
    sent = _sent(letter, partial(try_digest_again, owner=owner, at=now + AGAIN))
    run_tx(partial(done_for_the_week, owner=owner, week=week, now=now))
    return Figures(mailed=1) if sent else Figures(refused=1)


def _sent(letter: Letter, later: Callable[[Session], None]) -> bool:
    """Whether the mail server has taken it; `False` when it never will. Raises MailIsDown."""
    try:
        send_letter(letter)
    except (OSError, smtplib.SMTPException) as error:
        if _for_good(error):
            return False
        run_tx(later)
        raise MailIsDown(type(error).__name__) from None
    return True


def _for_good(error: Exception) -> bool:
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return all(code >= 500 for code, _ in error.recipients.values())
    return isinstance(error, smtplib.SMTPDataError) and error.smtp_code >= 500
