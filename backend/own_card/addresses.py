"""The addresses by which somebody is known to be the owner herself."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from backend.accounts.models import Account
from backend.own_card.models import OwnCard


def own_addresses(session: Session, owner: str) -> frozenset[str]:
    """In small letters."""
    said = [
        session.scalar(select(Account.email).where(Account.id == owner)),
        session.scalar(select(OwnCard.email).where(OwnCard.owner == owner, OwnCard.deleted_at.is_(None))),
    ]
    return frozenset(email.strip().lower() for email in said if email)
