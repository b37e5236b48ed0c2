"""The private address under which an owner's calendar may be read."""

from backend.accounts.private_address import PrivateAddress
from backend.db import Base


class Calendar(PrivateAddress, Base):
    __tablename__ = "calendars"
    PURPOSE = "calendar"
