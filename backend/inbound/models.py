"""The private address to which an owner sends copies of mails, and how the last ones fared."""

from base64 import b32encode
from datetime import datetime

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from backend.accounts.private_address import PrivateAddress
from backend.db import Base, UtcDateTime


class MailIn(PrivateAddress, Base):
    __tablename__ = "mail_in"
    PURPOSE = "mail in"

    taken_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    refused_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    refused_why: Mapped[str | None] = mapped_column(String(20))

    @staticmethod
    def spelled(digest: bytes) -> str:
        # On its way a mail's address may lose its capitals. 120 bits in 24 letters.
        return b32encode(digest[:15]).decode().lower()
