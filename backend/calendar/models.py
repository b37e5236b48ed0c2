"""The private address under which an owner's calendar may be read."""

from base64 import urlsafe_b64encode

from backend.accounts.private_address import PrivateAddress
from backend.db import Base


class Calendar(PrivateAddress, Base):
    __tablename__ = "calendars"
    PURPOSE = "calendar"

    @staticmethod
    def spelled(digest: bytes) -> str:
        return urlsafe_b64encode(digest).decode().rstrip("=")
