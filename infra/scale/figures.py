"""From what one of each costs to what so many people need."""

from math import ceil

from infra.scale.assumptions import Assumptions
from infra.scale.bill import BATCH, GB, bill
from infra.scale.day import hottest, owners_a_minute
from infra.scale.drain import p99_lateness, workers_needed
from infra.scale.times import Costs, delivery_s, mixed, sync_s

SECONDS_A_DAY = 86_400
# A function has a minute, and the tick should not need more than half of it.
TICK_S = 30.0
NOW_WORKERS = 20


def figures(people: int, costs: Costs, given: Assumptions) -> dict[str, str]:
    """Every line of the table for so many people."""
    day = owners_a_minute(people, given)
    minute, owners = hottest(day)
    each_s = delivery_s(costs, given)
    tick_s, queue_s = _tick_s(owners, costs, given), owners / BATCH * given.queue_call_s / given.queue_calls_at_once
    workers = workers_needed(day, each_s, given.late_s)
    a_second, syncs = workers / each_s, people * (given.opens_a_day + given.edits_a_day) / SECONDS_A_DAY
    return {
        "owners reminded a day": f"{sum(day):,.0f}",
        "hottest minute, UTC": f"{minute // 60:02}:{minute % 60:02}",
        "owners due in it": f"{owners:,.0f}",
        "tick: claiming them, one process": f"{tick_s:,.0f} s",
        "tick: handing them to the queue, ten calls at once": f"{queue_s:,.0f} s",
        "partitions of the tick, so that each takes half a minute": f"{ceil((tick_s + queue_s) / TICK_S):,}",
        f"deliveries at once today ({NOW_WORKERS}): one in a hundred late by": _span(
            p99_lateness(day, NOW_WORKERS, each_s)
        ),
        f"deliveries at once for {given.late_s:.0f} s": f"{workers:,}",
        "pushes a second then": f"{a_second:,.0f}",
        "sync: calls a second, mean and busiest": f"{syncs:,.0f}, {syncs * given.sync_peak:,.0f}",
        "sync: functions at once, busiest": f"{ceil(syncs * given.sync_peak * sync_s(costs, given)):,}",
        "database: processors, while the hot minute goes out": f"{_database(a_second, syncs, costs, given):,.1f}",
        "database: size": f"{people * given.bytes_kept / GB:,.0f} GB",
        "a month, by the prices of `README.md`": f"${sum(bill(people, costs, given).values()):,.0f}",
    }


def _tick_s(owners: float, costs: Costs, given: Assumptions) -> float:
    each = costs["claim"]["ours"] / given.of_a_processor + costs["claim"]["database"]
    return owners * each / 1000


def _database(deliveries: float, syncs: float, costs: Costs, given: Assumptions) -> float:
    reminding = deliveries * (costs["deliver"]["database"] + costs["claim"]["database"])
    return (reminding + syncs * given.sync_peak * mixed(costs, "database", given)) / 1000


def _span(seconds: float) -> str:
    if seconds < 600:
        return f"{seconds:,.0f} s"
    return f"{seconds / 60:,.0f} min" if seconds < 36_000 else f"{seconds / 3600:,.0f} h"
