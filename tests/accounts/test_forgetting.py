"""What nobody answered does not pile up."""

from sqlalchemy import func, select

from backend.accounts.models import Ceremony, SignInCode
from backend.db import db
from backend.upkeep import upkeep
from tests.accounts.passkey_steps import ask


def waiting(app):
    with app.app_context():
        return [db.session.scalar(select(func.count()).select_from(table)) for table in (SignInCode, Ceremony)]


def test_old_codes_and_ceremonies_go_and_fresh_ones_stay(app, anonymous, clock):
    for _ in range(2):
        ask(anonymous)
        anonymous.post("/api/accounts/codes", json={"email": "alice@example.org"})
        clock.forward(minutes=11)
    ask(anonymous)
    with app.app_context():
        upkeep()
    assert waiting(app) == [0, 1]
