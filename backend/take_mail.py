"""`python -m backend.take_mail ADDRESS --proven-by mx.example.org < mail`: one mail, as a mail server hands it over.

It answers 0 whatever the mail is like: a mail server would tell somebody who may not have sent it. 75 is "try again".
"""

import argparse
import os
import sys

from sqlalchemy.exc import SQLAlchemyError

from backend.app import create_app
from backend.db import db
from backend.inbound.seal import sealed_by
from backend.inbound.take import MOST_BYTES, Refused, take_mail
from backend.settings import BadSetting, load_settings


def main() -> int:
    parser = argparse.ArgumentParser(description="Take in one mail from standard input.")
    parser.add_argument("address", help="where it came to")
    parser.add_argument("--proven-by", required=True, help="your mail server, as it signs Authentication-Results")
    asked = parser.parse_args()
    try:
        app = create_app(load_settings())
    except BadSetting as error:
        sys.stderr.write(f"{error}\n")
        return os.EX_TEMPFAIL
    # One more than is taken, so that it is told to be too big.
    raw = sys.stdin.buffer.read(MOST_BYTES + 1)
    with app.app_context():
        try:
            outcome = take_mail(asked.address, raw, sealed_by(asked.proven_by, raw))
        except SQLAlchemyError as error:
            sys.stderr.write(f"The database did not answer ({type(error).__name__}); the mail should come again.\n")
            return os.EX_TEMPFAIL
        finally:
            db.session.remove()
            db.engine.dispose()
    said = f"refused: {outcome.why or 'nobody has this address'}" if isinstance(outcome, Refused) else "taken"
    sys.stdout.write(f"{said}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
