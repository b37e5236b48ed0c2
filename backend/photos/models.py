"""A face, small. A noun of its own with the id of its person, so that an edited name carries no picture."""

from sqlalchemy.orm import Mapped

from backend.db import Base
from backend.record import Record, jpeg


class Photo(Record, Base):
    __tablename__ = "photos"

    image: Mapped[str | None] = jpeg(80_000)
