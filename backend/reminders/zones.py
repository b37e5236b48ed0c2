"""The zones of the tzdata package, not of the machine: the same at home and in the cloud, and of a known version."""

import zoneinfo
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import tzdata

# A machine's own zones change when its owner updates it, and nothing would say so.
zoneinfo.reset_tzpath(())
VERSION = tzdata.IANA_VERSION


@lru_cache(maxsize=600)
def find_zone(name: str | None) -> ZoneInfo:
    # Kept, because opening one costs most of a millisecond.
    try:
        return ZoneInfo(name or "UTC")
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo("UTC")
