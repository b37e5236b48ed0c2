"""Slices of what the tests of the reminders count."""

from tests.reminders.every_zone import count_days, zones
from tests.soak.slices import Slice

ZONE_SLICES = 40


def days_counted(number: int) -> Slice:
    found = [count_days(zone) for zone in zones()[number::ZONE_SLICES]]
    bad = {name: sum(getattr(each, name) for each in found) for name in ("skipped", "doubled", "moved")}
    return Slice(sum(each.days for each in found), bad, {"zones": len(found)})
