"""`python -m backend.sign_out ADDRESS`: end all sessions of an account, for an owner who has lost every device."""

import argparse
import sys

from flask import Flask
from sqlalchemy import select

from backend.accounts.models import Account
from backend.accounts.service import sign_out_others
from backend.app import create_app
from backend.clock import utc_now
from backend.db import db
from backend.row_security import acting_for
from backend.settings import BadSetting, load_settings

NO_DEVICE = ""


def main() -> int:
    arguments = argparse.ArgumentParser(description="End all sessions of an account.")
    arguments.add_argument("address", help="the e-mail address of the account")
    address = arguments.parse_args().address
    try:
        ended = end_sessions(create_app(load_settings()), address.strip().lower())
    except BadSetting as error:
        sys.stderr.write(f"{error}\n")
        return 2
    if ended is None:
        sys.stderr.write("There is no account with this address.\n")
        return 1
    sys.stdout.write(f"{ended} sessions ended. Each device clears itself when it next reaches the server.\n")
    return 0


def end_sessions(app: Flask, address: str) -> int | None:
    """How many; `None` when there is no such account."""
    with app.app_context():
        owner = db.session.scalar(select(Account.id).where(Account.email == address))
        ended: int | None = None
        if owner is not None:
            with acting_for(owner):
                ended = sign_out_others(owner, NO_DEVICE, utc_now())
        db.session.remove()
        db.engine.dispose()
    return ended


if __name__ == "__main__":
    sys.exit(main())
