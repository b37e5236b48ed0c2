"""Slices of what the tests of the reminders count, through the same code."""

from tests.reminders.every_zone import count_days, zones
from tests.reminders.house import house
from tests.reminders.races import CHANGES, act_meanwhile, race_mornings
from tests.soak.slices import Slice

ZONE_SLICES = 40
MORNINGS, TRIES = 100, 100


def mornings_raced(_number: int) -> Slice:
    with house() as (story, phone):
        failures = race_mornings(story, MORNINGS)
        sent = len(phone.tries)
    bad = {"doubled": max(0, sent - MORNINGS), "lost": max(0, MORNINGS - sent), "errors": len(failures)}
    return Slice(MORNINGS, bad)


def done_meanwhile(number: int) -> Slice:
    with house() as (story, phone):
        silent = act_meanwhile(story, TRIES, CHANGES[number % len(CHANGES)])
        sent = len(phone.tries)
    return Slice(TRIES, {"sent all the same": sent}, {"silent": silent})


def days_counted(number: int) -> Slice:
    found = [count_days(zone) for zone in zones()[number::ZONE_SLICES]]
    bad = {name: sum(getattr(each, name) for each in found) for name in ("skipped", "doubled", "moved")}
    return Slice(sum(each.days for each in found), bad, {"zones": len(found)})
