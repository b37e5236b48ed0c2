"""Looking at people once a quarter, one by one, in words. No number anywhere: what drifts is said, not scored."""

from sqlalchemy.orm import Mapped

from backend.db import Base
from backend.record import Record, choice, day, ref, refs, text

WORDS = ("energising", "mutual", "drifting", "let_rest", "skip")


class Review(Record, Base):
    """Its id is derived from its quarter (`2026-Q4`), so two devices that begin one make one."""

    __tablename__ = "reviews"

    quarter: Mapped[str | None] = text(7, required=True)
    started_on: Mapped[str | None] = day(required=True)
    finished_on: Mapped[str | None] = day()
    person_ids: Mapped[list[str] | None] = refs(most=50)


class ReviewAnswer(Record, Base):
    """Its id is derived from the quarter and the person."""

    __tablename__ = "review_answers"

    review_id: Mapped[str | None] = ref(required=True)
    person_id: Mapped[str | None] = ref(required=True)
    word: Mapped[str | None] = choice(*WORDS)
    note: Mapped[str | None] = text(2000, merges=True, sealed=True)
    answered_on: Mapped[str | None] = day()
