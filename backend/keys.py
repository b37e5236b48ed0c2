"""`python -m backend.keys rotate`: a new master key, and every owner's key wrapped with it; then `forget` the old ones.

Two steps, so that a process that was wrapping with the old one meanwhile loses nothing. A backup from before can be
read only together with the keys of today, which no longer hold those of erased accounts.
"""

import argparse
import sys

from flask import Flask, current_app
from sqlalchemy import select
from sqlalchemy.orm import Session

from backend.app import create_app
from backend.db import MOST_ROWS, db, run_tx
from backend.row_security import EVERYONE, acting_for
from backend.sealing.master import Master
from backend.sealing.models import OwnerKey
from backend.settings import BadSetting, load_settings


def main() -> int:
    arguments = argparse.ArgumentParser(description="The keys to what owners wrote.")
    arguments.add_argument("what", choices=["rotate", "forget"])
    what = arguments.parse_args().what
    try:
        app = create_app(load_settings())
    except BadSetting as error:
        sys.stderr.write(f"{error}\n")
        return 2
    if app.extensions["kith_master"] is None:
        sys.stderr.write("There is no master key here: KITH_MASTER_KEY names none that this command can reach.\n")
        return 2
    sys.stdout.write(
        f"{rotate(app)} keys wrapped anew.\n" if what == "rotate" else f"{forget(app)} master keys gone.\n"
    )
    return 0


def rotate(app: Flask) -> int:
    """Make a new master key, and wrap the key of every owner with it; how many."""
    with app.app_context(), acting_for(EVERYONE):
        master: Master = current_app.extensions["kith_master"]
        master.renew()
        done, after = 0, ""
        while some := run_tx(lambda session, after=after: _rewrap(session, master, after)):  # type: ignore[misc]
            done, after = done + len(some), some[-1]
        return done


def forget(app: Flask) -> int:
    """Destroy the master keys that wrap nothing any more; how many."""
    with app.app_context(), acting_for(EVERYONE):
        master: Master = current_app.extensions["kith_master"]
        return master.forget_all_but(set(db.session.scalars(select(OwnerKey.wrapped))))


def _rewrap(session: Session, master: Master, after: str) -> list[str]:
    rows = select(OwnerKey).where(OwnerKey.owner > after).order_by(OwnerKey.owner).limit(MOST_ROWS).with_for_update()
    found = list(session.scalars(rows))
    for row in found:
        row.wrapped = master.wrap(row.owner, master.unwrap(row.owner, row.wrapped))
    return [row.owner for row in found]


if __name__ == "__main__":
    sys.exit(main())
