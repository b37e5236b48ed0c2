"""A clock that stands still until a test moves it."""

from datetime import datetime, timedelta


class StillClock:
    def __init__(self, instant: str = "2026-11-22T09:00:00Z") -> None:
        self.set(instant)

    def __call__(self) -> datetime:
        return self.instant

    def set(self, instant: str) -> None:
        self.instant = datetime.fromisoformat(instant)

    def forward(self, **amount: float) -> None:
        """`clock.forward(days=1, minutes=5)`"""
        self.instant += timedelta(**amount)
