"""The owner's address is another one from now on."""

from sqlalchemy import delete, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from backend.accounts.erasing import hold
from backend.accounts.models import Account, SignInCode
from backend.db import run_tx
from backend.errors import Problem


def change_email(owner: str, email: str) -> str:
    """The address of before. Raises Problem 409 when another account has the new one."""

    def work(session: Session) -> str:
        hold(session, owner)
        if session.scalar(select(Account.id).where(Account.email == email, Account.id != owner)):
            raise _taken()
        account = session.get_one(Account, owner)
        before, account.email = account.email, email
        # A code on its way to the mailbox of before is no longer a way in.
        session.execute(delete(SignInCode).where(SignInCode.email == before))
        return before

    try:
        return run_tx(work)
    except IntegrityError as error:
        raise _taken() from error


def _taken() -> Problem:
    return Problem(409, "email_taken", "Another account has this address. Nothing was changed.", "email")
