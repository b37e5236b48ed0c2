"""What LinkedIn's cells mean."""

from backend.bringing.days import iso_day, numbered_day, spelled_day
from backend.bringing.safe_url import Url

# Before this there was no LinkedIn to connect on.
FIRST_YEAR = "1990"


def linkedin_source(link: Url) -> str | None:
    """Who a LinkedIn address names, however it was written; None when it is not LinkedIn's."""
    path = link.pathname.rstrip("/").lower()
    theirs = link.hostname == "linkedin.com" or link.hostname.endswith(".linkedin.com")
    return f"linkedin:https://www.linkedin.com{path}" if theirs and path else None


def connected_day(text: str) -> str | None:
    """ "15 Jun 2026", or an ISO day."""
    day = spelled_day(text) or (iso_day(text) if len(text) == 10 else None)
    return day if day and day >= FIRST_YEAR else None


def written_day(text: str) -> str | None:
    """ "1/5/24, 9:12 AM", as it stands in LinkedIn's other files; somebody may have changed it to an ISO day."""
    return iso_day(text) or numbered_day(text, "month_first") or numbered_day(text, "day_first")
