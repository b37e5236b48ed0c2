"""A face, small. A noun of its own with the id of its person, so that an edited name carries no picture."""

from sqlalchemy.orm import Mapped

from backend.db import Base
from backend.record import Record, base64


class Photo(Record, Base):
    __tablename__ = "photos"

    image: Mapped[str | None] = base64(80_000)
